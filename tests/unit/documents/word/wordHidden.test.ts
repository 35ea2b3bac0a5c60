import { describe, expect, test } from 'vitest';
import { pageText } from '../../../../src/documents/pageText.ts';
import { para, run } from '../../../support/testDocument.ts';
import { path, planBody, textOf, questionsOf } from '../../../support/wordPlan.ts';

describe('anything that conversion would hide is reported', () => {
  test('tracked changes, with their authors, which can be accepted', async () => {
    const body = `<w:p>${run('We met ')}<w:ins w:author="A. Officer">${run('often')}</w:ins><w:del w:author="A. Officer"><w:r><w:delText>rarely</w:delText></w:r></w:del>${run('.')}</w:p>`;
    const [question = ''] = await questionsOf(body);
    expect(question).toContain('A. Officer put in "often" in paragraph 1 ("We met often.")');
    expect(question).toContain('A. Officer took out "rarely"');
    const { files, problems } = await planBody(body, { changes: 'accept' });
    expect(problems).toEqual([]);
    expect(files[path]).toContain('We met often.');
    expect(JSON.stringify(files)).not.toContain('Officer');
  });

  const comments = `<w:comment w:id="0" w:author="B. Reviewer" w:date="2021-05-01T10:00:00Z">${para('Is this right?').replace('<w:p>', '<w:p w14:paraId="01">')}</w:comment>`;
  const commented = `<w:p><w:commentRangeStart w:id="0"/>${run('We met')}<w:commentRangeEnd w:id="0"/>${run(' often.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;

  test('open comments, which can be kept without their authors', async () => {
    expect((await questionsOf(commented, { comments })).join()).toContain(
      'B. Reviewer: "Is this right?" in paragraph 1 ("We met often.")',
    );
    const { files } = await planBody(commented, { comments: 'keep' }, { comments });
    expect(JSON.parse(files['.comments/comments.json'] ?? '[]')).toMatchObject([
      {
        page: path,
        about: 'We met',
        text: 'Is this right?',
        date: '2021-05-01',
        from: '',
        source: 'Police.docx',
      },
    ]);
    expect(JSON.stringify(files)).not.toContain('Reviewer');
  });

  test('but not resolved comments', async () => {
    const commentsExtended = '<w15:commentEx w15:paraId="01" w15:done="1"/>';
    expect(await questionsOf(commented, { comments, commentsExtended })).toEqual([]);
  });

  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${para('Words in a box')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para('Words in a box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('We met.')}</w:p>`;

  test('text boxes, once each, and kept out of the surrounding text', async () => {
    expect((await questionsOf(box)).join()).toContain('or leave them out: "Words in a box".');
    expect(await textOf(box, { 'text boxes': 'leave out' })).toBe('We met.');
  });

  test('pictures, charts and embedded files', async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Contacts by year"/><a:graphic/></wp:inline></w:drawing></w:r>${run('We met.')}</w:p><w:p>${run('And')}<w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`;
    const [question = ''] = await questionsOf(picture);
    expect(question).toContain('a picture ("Contacts by year") in paragraph 1');
    expect(question).toContain('an embedded file in paragraph 2');
  });

  test('highlighted text, and headers and footers without page numbers', async () => {
    const { notes } = await planBody(
      para(run('[insert figure]', '<w:highlight w:val="yellow"/>')),
      {},
      {
        header1: para('OFFICIAL SENSITIVE'),
        others: {
          'word/footer1.xml':
            '<w:ftr xmlns:w="x"><w:p><w:r><w:t>Page 3 of 7</w:t></w:r></w:p></w:ftr>',
        },
      },
    );
    expect(notes.join('\n')).toContain('"[insert figure]" in paragraph 1');
    expect(notes.join('\n')).toContain('left out, from headers and footers: "OFFICIAL SENSITIVE"');
    expect(notes.join('\n')).not.toContain('Page 3');
  });

  test.each([
    ['a broken reference', para('See Error! Reference source not found.'), 'a reference is broken'],
    [
      'hidden text',
      para(run('Do not publish', '<w:vanish/>')),
      '"Do not publish" in paragraph 1 ("Do not publish") is hidden text',
    ],
    ['struck-through text', para(run('We did not', '<w:strike/>')), 'is struck through by hand'],
  ])('%s must be corrected in Word', async (_name, body, words) => {
    expect((await planBody(body)).problems.join('\n')).toContain(words);
  });

  test('a table of contents is left out', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const { files, notes } = await planBody(
      para('What we did\t3', '<w:pStyle w:val="T1"/>') + para('We met.'),
      {},
      { styles },
    );
    expect(pageText(files[path] ?? '').body).toBe('We met.');
    expect(notes.join()).toContain('the table of contents was left out');
  });
});
