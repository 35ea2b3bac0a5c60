import { describe, expect, test } from 'vitest';
import { planImport } from '../../../../src/documents/planImport.ts';
import { zipped } from '../../../support/testWorkbook.ts';
import { para, testDocument } from '../../../support/testDocument.ts';
import { content, plan } from '../../../support/wordPlan.ts';

describe('a file that is not a usable Word document is refused with an explanation', () => {
  test.each<[string, () => Uint8Array, string, string]>([
    [
      'with a password, or in the older format',
      () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'a.doc',
      'has a password, or is in the older .doc format',
    ],
    ['RTF', () => Buffer.from('{\\rtf1\\ansi We met.}'), 'a.docx', 'The file is an RTF document'],
    ['PDF', () => Buffer.from('%PDF-1.7'), 'a.docx', 'Ask for the Word document it was made from'],
    ['a web page', () => Buffer.from('<html>'), 'a.docx', 'The file is a web page'],
    [
      'plain text',
      () => Buffer.from('We met.'),
      'a.docx',
      'says the file is a Word document, but it is not',
    ],
    [
      'a workbook',
      () => zipped({ 'xl/workbook.xml': '' }),
      'a.docx',
      'a.docx is a workbook with the wrong ending',
    ],
    [
      'with macros',
      () => testDocument(para('a'), { others: { 'word/vbaProject.bin': 'x' } }),
      'a.docm',
      'The document has macros',
    ],
    [
      'damaged',
      () => testDocument(para('We met.')).subarray(0, 700),
      'a.docx',
      'The Word document is damaged',
    ],
    [
      'with linked content',
      () =>
        testDocument(para('a'), {
          relationships:
            '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///S:/chart.png" TargetMode="External"/>',
        }),
      'a.docx',
      'links to something outside it: "file:///S:/chart.png"',
    ],
    ['empty', () => testDocument(para('')), 'a.docx', 'There is no text in the document'],
  ])('%s', async (_name, bytes, name, words) => {
    const { problems, files } = await plan(bytes(), {}, name);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
    expect(problems[0]).not.toContain('\n');
    expect(files).toEqual({});
  });

  test('a zip bomb is never opened', async () => {
    const bomb = testDocument(para('a'), { styles: ' '.repeat(31_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await plan(bomb)).problems.join()).toContain('much larger than a chapter');
  });

  test.each([
    [undefined, 'Say which page to make from the document'],
    [
      'reports/2019-20/police',
      'There is no report "2019-20" for a section of a report. Start it with: npm run new -- report 2019-20',
    ],
    ['elsewhere/police', 'a page cannot be at "elsewhere/police.mdx"'],
    ['../police', 'a page cannot be at "../police.mdx"'],
  ])('an impossible page is refused: %s', async (to, words) => {
    const bytes = testDocument(para('a'));
    const { problems } = await planImport(
      { name: 'a.docx', bytes },
      { content, kept: () => null, today: '2021-06-30' },
      { to, answers: {} },
    );
    expect(problems.join()).toContain(words);
  });
});
