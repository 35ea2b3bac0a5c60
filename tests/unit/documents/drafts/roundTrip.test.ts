import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/checks/checkContent.ts';
import { readComments } from '../../../../src/documents/comments/reviewComment.ts';
import type { Draft } from '../../../../src/documents/drafts/draft.ts';
import { draftDocument } from '../../../../src/documents/drafts/draftDocument.ts';
import { reportDraft } from '../../../../src/documents/drafts/reportDraft.ts';
import type { ImportPlan } from '../../../../src/documents/importPlan.ts';
import { planImport } from '../../../../src/documents/planImport.ts';
import type { ContentFiles } from '../../../../src/reader/contentFiles.ts';
import { fixtureWith } from '../../../support/fixture.ts';
import { heading, para, table, testDocument } from '../../../support/testDocument.ts';

const path = 'reports/2020-21/police.mdx';
const sentences = ['We met the schools every month.', 'Officers listened to 64 children.'];
const chapter = testDocument(
  heading(1, 'Police') +
    heading(2, 'What we did') +
    para(sentences[0] ?? '') +
    para('•\tOfficers were trained.') +
    para('•\tStaff were trained too.') +
    table([
      ['Who', 'What'],
      ['Police', 'Attend'],
    ]) +
    para(sentences[1] ?? ''),
);
/** Counts with one small number, so that a second is hidden with it. */
const counts = 'source,contacts,share\nSchools,60,\nHealth,30,\nPolice,3,\nTotal,93,\n';

const sources = (content: ContentFiles, kept: string | null = null) => ({
  content,
  kept: () => kept,
  today: '2021-06-30',
});

let content: ContentFiles;
let draft: Draft;
let document: Uint8Array;

beforeAll(async () => {
  const bytes = chapter;
  const plan = await planImport({ name: 'Police.docx', bytes }, sources(fixtureWith()), {
    to: 'reports/2020-21/police',
    answers: {},
  });
  expect(plan.problems).toEqual([]);
  const page = (plan.files[path] ?? '')
    .replace(/^summary:$/mu, 'summary: What the police did.')
    .replace('  - document:\n', '  - document: plan\n');
  content = fixtureWith({ [path]: page, 'datasets/contacts.csv': counts });
  const { partnership, findings } = await checkContent(content);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [report] = partnership?.reports ?? [];
  if (partnership === null || report === undefined) throw new Error('There is no report.');
  draft = reportDraft({ report, partnership });
  const picture = { svg: '', width: 1, height: 1, png: () => Promise.resolve(onePoint) };
  document = await draftDocument(draft, () => picture);
});

const onePoint = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
);

/** The document edited as Word would edit it, with some parts added. */
function edited(change: (xml: string) => string, parts: Record<string, string> = {}): Uint8Array {
  const files = unzipSync(document);
  const main = 'word/document.xml';
  files[main] = strToU8(change(strFromU8(files[main] ?? new Uint8Array())));
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

const bring = (bytes: Uint8Array, kept: string | null = null): Promise<ImportPlan> =>
  planImport({ name: 'police-commented.docx', bytes }, sources(content, kept), { answers: {} });

const commentsIn = (plan: ImportPlan) =>
  readComments(plan.files['.comments/comments.json'] ?? '[]').map(
    ({ page, anchor, text, about, from }) => ({
      page,
      anchor,
      text,
      about,
      from,
    }),
  );

describe('a chapter from Word to the site, to Word and back', () => {
  test('the draft has the text of the first document', () => {
    const police = draft.chapters.find(({ id }) => id === 'police');
    expect(police?.title).toBe('Police');
    expect(
      police?.blocks.map((block) => ('place' in block ? (block.place?.text ?? '') : block.kind)),
    ).toEqual([
      'heading',
      sentences[0],
      'Officers were trained.',
      'Staff were trained too.',
      'table',
      sentences[1],
    ]);
  });

  test('an unchanged document imports nothing', async () => {
    const plan = await bring(document);
    expect(plan.understood).toEqual([]);
    expect(plan.files).toEqual({});
  });

  test('comments are imported at their paragraphs without their authors, and the text does not change', async () => {
    const comment =
      '<w:comments xmlns:w="w"><w:comment w:id="0" w:author="B. Reviewer" w:date="2021-06-20T09:00:00Z"><w:p><w:r><w:t>Which officers?</w:t></w:r></w:p></w:comment></w:comments>';
    const commented = edited(
      (xml) => xml.replace(/(<w:t[^>]*>Officers listened)/u, '<w:commentReference w:id="0"/>$1'),
      { 'word/comments.xml': comment },
    );
    const plan = await bring(commented);
    expect(commentsIn(plan)).toEqual([
      {
        page: path,
        anchor: 'p-officers-listened-to-children',
        text: 'Which officers?',
        about: '',
        from: '',
      },
    ]);
    expect(plan.understood.join()).toContain('B. Reviewer: Which officers?');
    expect(Object.keys(plan.files)).toEqual(['.comments/comments.json', '.comments/.gitignore']);
    expect(JSON.stringify(plan.files)).not.toContain('Reviewer');
    const again = await bring(commented, plan.files['.comments/comments.json']);
    expect(commentsIn(again)).toHaveLength(1);
  });

  test('changes made without a comment become comments', async () => {
    const plan = await bring(
      edited((xml) =>
        xml
          .replace('Officers listened to 64 children.', 'Officers listened to 65 children.')
          .replace('>Attend<', '>Attend and refer<')
          .replace(/<w:p>(?:(?!<w:p>).)*Staff were trained too\..*?<\/w:p>/u, ''),
      ),
    );
    expect(commentsIn(plan).map(({ text }) => text)).toEqual([
      'The document adds here: "Attend and refer"',
      'The document says instead: "Officers listened to 65 children."',
      'The document leaves this paragraph out.',
    ]);
  });
});

describe('a draft contains only what is published', () => {
  test('small numbers and those that give them away are hidden in its tables', () => {
    const [tableOfFigures] = draft.chapters.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table' && block.isNumeric.includes(true)),
    );
    const rows = tableOfFigures?.kind === 'table' ? tableOfFigures.rows : [];
    expect(
      rows.map((row) => row.map(([word]) => (word?.type === 'text' ? word.value : ''))),
    ).toEqual([
      ['Source', 'Contacts (number)', 'Share (% of contacts)'],
      ['Schools', '60', '65%'],
      ['Health', '[c]', '[c]'],
      ['Police', '[c]', '[c]'],
      ['Total', '93', '100%'],
    ]);
  });

  test('no hidden count is anywhere in the document', () => {
    const text = Object.entries(unzipSync(document))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join();
    expect(text.match(/<w:t[^>]*>(?:3|30)<\/w:t>/u)).toBeNull();
    expect(text.includes('[c] hidden to protect people.')).toBe(true);
  });

  test('charts have descriptions, and headings have styles and numbers', () => {
    const xml = strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array());
    expect(xml.includes('descr="Schools made most contacts and the police fewest."')).toBe(true);
    expect(/<w:pStyle w:val="Heading2"\/>.{0,200}<w:numPr>/u.test(xml)).toBe(true);
  });
});
