import { describe, expect, test } from 'vitest';
import type { ImportAnswers, ImportPlan } from '../../../../src/documents/importPlan.ts';
import { asking, openQuestions } from '../../../../src/documents/importPlan.ts';
import { pageText } from '../../../../src/documents/pageText.ts';
import { planImport } from '../../../../src/documents/planImport.ts';
import { readChapter } from '../../../../src/documents/word/readChapter.ts';
import { openWord } from '../../../../src/documents/word/wordFile.ts';
import { readContentFiles } from '../../../../src/reader/contentFiles.ts';
import { fixtureFolder, fixtureWith } from '../../../support/fixture.ts';
import type { TestParts } from '../../../support/testDocument.ts';
import { zipped } from '../../../support/testWorkbook.ts';
import { heading, para, run, table, testDocument } from '../../../support/testDocument.ts';

const content = readContentFiles(fixtureFolder('small-partnership'));
const path = 'reports/2020-21/police.mdx';

function plan(
  bytes: Uint8Array,
  answers: ImportAnswers = {},
  name = 'Police.docx',
  to = 'reports/2020-21/police',
): Promise<ImportPlan> {
  return planImport(
    { name, bytes },
    { content, kept: () => null, today: '2021-06-30' },
    { to, answers },
  );
}

const planBody = (body: string, answers?: ImportAnswers, parts?: TestParts) =>
  plan(testDocument(body, parts), answers);

/** The text of the page that a document gives. */
async function textOf(
  body: string,
  answers: ImportAnswers = {},
  parts?: TestParts,
): Promise<string> {
  const document = 'Police.docx';
  const file = openWord({ name: document, bytes: testDocument(body, parts) });
  const site = { url: 'https://vale.example/', disclosure: { suppressFrom: 1, suppressTo: 5 } };
  const ask = asking(answers, []);
  const { text } = await readChapter(file, {
    name: 'police',
    document,
    today: '2021-06-30',
    site,
    ask,
    notes: [],
  });
  return text.trim();
}

const questionsOf = async (body: string, parts?: TestParts) =>
  openQuestions(await planBody(body, {}, parts)).map(({ text }) => text);

describe('the text comes in as it is meant', () => {
  test('headings by their styles, starting below the title of the page', async () => {
    const { files } = await planBody(
      heading(1, 'Police') +
        heading(2, 'What we did') +
        para('We met.') +
        heading(3, 'Training') +
        para('We trained.'),
    );
    expect(files[path]).toContain('\ntitle: Police\n');
    expect(pageText(files[path] ?? '').body).toBe(
      '## What we did\n\nWe met.\n\n### Training\n\nWe trained.',
    );
  });

  test('headings in a style of the partner’s own, which is based on another', async () => {
    const styles =
      '<w:style w:styleId="B"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:name w:val="Force heading"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="Out"><w:name w:val="Outline"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    expect(
      await textOf(
        para('One', '<w:pStyle w:val="Own"/>') +
          para('a') +
          para('Two', '<w:pStyle w:val="Out"/>') +
          para('b'),
        {},
        { styles },
      ),
    ).toBe('## One\n\na\n\n### Two\n\nb');
  });

  test('levels that leave one out are put right, and it is said', async () => {
    const { files, notes } = await planBody(
      heading(2, 'One') + para('a') + heading(4, 'Two') + para('b'),
    );
    expect(pageText(files[path] ?? '').body).toContain('### Two');
    expect(notes.join()).toContain('the level of "Two" was put right');
  });

  test('a bold line is offered as a heading, and can stay one', async () => {
    const body = para(run('What we did', '<w:b/>')) + para('We met.');
    expect(await textOf(body)).toBe('## What we did\n\nWe met.');
    expect(await textOf(body, { 'heading What we did': 'no' })).toBe('**What we did**\n\nWe met.');
  });

  test('numbers typed before headings are left out', async () => {
    expect(
      await textOf(
        heading(1, '1. What we did') +
          para('a') +
          heading(2, '1.1 Training') +
          para('b') +
          heading(1, '2. Next') +
          para('c'),
      ),
    ).toBe('## What we did\n\na\n\n### Training\n\nb\n\n## Next\n\nc');
  });

  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
  const item = (text: string, list: number, level = 0) =>
    para(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('lists of Word, one within another, bulleted and lettered', async () => {
    expect(
      await textOf(
        item('Neglect', 1) +
          item('Lines', 1, 1) +
          item('Harm', 1) +
          item('First', 2) +
          item('Second', 2),
        {},
        { numbering },
      ),
    ).toBe('- Neglect\n  - Lines\n- Harm\n\n1. First\n2. Second');
  });

  test.each(['•\t', '• ', '– ', '·\t', '-\t', '\uF0B7\t', '§ ', '➢ ', '▪ '])(
    'lists typed by hand with "%s"',
    async (sign) => {
      expect(await textOf(para(`${sign}Neglect`) + para(`${sign}Harm`))).toBe('- Neglect\n- Harm');
    },
  );

  test.each([
    ['1) ', '2) '],
    ['1. ', '2. '],
    ['a. ', 'b. '],
    ['(a) ', '(b) '],
    ['i) ', 'ii) '],
  ])('lists numbered by hand with "%s"', async (one, two) => {
    expect(await textOf(para(`${one}Neglect`) + para(`${two}Harm`))).toBe('1. Neglect\n2. Harm');
  });

  test('a hand-typed inner list', async () => {
    expect(await textOf(para('•\tNeglect') + para('o\tLines') + para('•\tHarm'))).toBe(
      '- Neglect\n  - Lines\n- Harm',
    );
  });

  test('lines broken within a paragraph are lines of their own', async () => {
    expect(await textOf(para('We did:\n• one\n• two'))).toBe('We did:\n\n- one\n- two');
  });

  test('lines with tabs are a table', async () => {
    expect(await textOf(para('Who\tWhat') + para('Police\tAttend') + para('Schools\tRefer'))).toBe(
      '| Who | What |\n| --- | --- |\n| Police | Attend |\n| Schools | Refer |',
    );
  });

  test('tables, with merged cells filled in, and frames as notes set apart', async () => {
    const across = (words: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para(words)}</w:tc>`;
    const cell = (words: string) => `<w:tc>${para(words)}</w:tc>`;
    const merged = `<w:tbl><w:tr>${across('Who')}${cell('What')}</w:tr><w:tr>${cell('Police')}${cell('All')}${cell('Attend')}</w:tr></w:tbl>`;
    const { files, notes } = await planBody(merged + table([['A note.']]));
    expect(pageText(files[path] ?? '').body).toBe(
      '| Who | Who | What |\n| --- | --- | --- |\n| Police | All | Attend |\n\n<Inset>\n\nA note.\n\n</Inset>',
    );
    expect(notes.join()).toContain('merged cells were filled in one by one: "Who" in table 1');
  });

  test('a title in the first row of a table and a note in its last are paragraphs', async () => {
    const across = (words: string) =>
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para(words)}</w:tc></w:tr>`;
    const rows = table([
      ['Who', 'What'],
      ['Police', 'Attend'],
    ]).replace(/<\/?w:tbl>/gu, '');
    expect(
      await textOf(`<w:tbl>${across('Table 1: Our work')}${rows}${across('Source: us')}</w:tbl>`),
    ).toBe('Table 1: Our work\n\n| Who | What |\n| --- | --- |\n| Police | Attend |\n\nSource: us');
  });

  test('footnotes, links, bold and sloping words that were typed in pieces', async () => {
    const footnotes = `<w:footnote w:id="2">${para('From our records.')}</w:footnote>`;
    const relationships =
      '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/>';
    const body = `<w:p>${run('We met ')}${run('very', '<w:b/>')}${run(' ', '<w:b/>')}${run('often', '<w:b/>')}${run(' as ')}<w:hyperlink r:id="l1">${run('asked')}</w:hyperlink>${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await textOf(body, {}, { footnotes, relationships })).toBe(
      'We met **very often** as [asked](https://www.gov.uk/).[^1]\n\n[^1]: From our records.',
    );
  });

  test('a link to the site itself becomes a link within it', async () => {
    const relationships =
      '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://vale.example/groups/executive/" TargetMode="External"/>';
    const body = `<w:p><w:hyperlink r:id="l1">${run('the group')}</w:hyperlink></w:p>`;
    expect(await textOf(body, {}, { relationships })).toBe('[the group](/groups/executive/)');
  });

  test('letters, spaces and hyphens of typesetting are typed ones', async () => {
    expect(
      await textOf(para('The e\uFB03cient o\uFB03ce\u00A0of a co\u00ADordinator, 24\u20117')),
    ).toBe('The efficient office of a coordinator, 24-7');
  });

  test('signs that mean something on a page stay signs', async () => {
    expect(await textOf(para('5 * 3 < 20 and {x} [y]') + para('# one'))).toBe(
      '5 \\* 3 \\< 20 and \\{x} \\[y]\n\n\\# one',
    );
  });
});

describe('what a conversion would hide is told', () => {
  test('open changes, with who made them, and they can be accepted', async () => {
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

  test('comments that nobody has answered, which can be kept without their authors', async () => {
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

  test('and not those that are resolved', async () => {
    const commentsExtended = '<w15:commentEx w15:paraId="01" w15:done="1"/>';
    expect(await questionsOf(commented, { comments, commentsExtended })).toEqual([]);
  });

  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${para('Words in a box')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para('Words in a box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('We met.')}</w:p>`;

  test('text boxes, once each, and their words never come in the middle of others', async () => {
    expect((await questionsOf(box)).join()).toContain('or leave them out: "Words in a box".');
    expect(await textOf(box, { 'text boxes': 'leave out' })).toBe('We met.');
  });

  test('pictures, charts and embedded files', async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Contacts by year"/><a:graphic/></wp:inline></w:drawing></w:r>${run('We met.')}</w:p><w:p>${run('And')}<w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`;
    const [question = ''] = await questionsOf(picture);
    expect(question).toContain('a picture ("Contacts by year") in paragraph 1');
    expect(question).toContain('an embedded file in paragraph 2');
  });

  test('words marked with a colour, and the heads of the sheets without their numbers', async () => {
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
    expect(notes.join('\n')).toContain(
      'left out, from the head or foot of the sheets: "OFFICIAL SENSITIVE"',
    );
    expect(notes.join('\n')).not.toContain('Page 3');
  });

  test.each([
    [
      'a failed reference',
      para('See Error! Reference source not found.'),
      'a reference leads nowhere',
    ],
    [
      'hidden text',
      para(run('Do not publish', '<w:vanish/>')),
      '"Do not publish" in paragraph 1 ("Do not publish") is hidden text',
    ],
    ['text struck through', para(run('We did not', '<w:strike/>')), 'is struck through by hand'],
  ])('%s has to be put right in Word', async (_name, body, words) => {
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

describe('people and small numbers are found before anything is written', () => {
  test.each([
    ['a person', 'Ms Bloggs chaired the meeting.'],
    ['a telephone', 'Call us on 020 7946 0018.'],
    ['an address of e-mail', 'Write to jo.bloggs@vale.example.'],
  ])('%s stops it', async (_name, words) => {
    const { problems } = await planBody(para(words));
    expect(problems.join()).toContain(`"${words.slice(0, 20)}`);
  });

  const figures = (police: string) =>
    table([
      ['Source', 'Contacts'],
      ['Schools', '64'],
      ['Police', police],
      ['Total', '100'],
    ]);

  test('a table with small numbers has to be decided, and as a dataset hides them', async () => {
    expect((await questionsOf(figures('<5'))).join()).toContain(
      'holds figures, and small numbers among them (<5)',
    );
    expect((await questionsOf(figures('3'))).join()).toContain('(3)');
    const { files } = await planBody(figures('<5'), { 'table 1': 'dataset' });
    expect(files[path]).toContain('<DataTable dataset="2020-21-police-table-1" />');
    expect(files['datasets/2020-21-police-table-1.csv']).toBe(
      'source,contacts\nSchools,64\nPolice,c\nTotal,100\n',
    );
  });

  test('any other table of figures is offered as a dataset, and a table of words is not', async () => {
    const { questions } = await planBody(
      figures('36') +
        table([
          ['Who', 'What'],
          ['Police', 'Attend'],
          ['Schools', 'Refer'],
        ]),
    );
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([['table 1', 'text']]);
  });
});

describe('what is no Word document is refused in a sentence', () => {
  test.each<[string, () => Uint8Array, string, string]>([
    [
      'with a password, or old',
      () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'a.doc',
      'locked with a password, or it is of the older .doc kind',
    ],
    ['RTF', () => Buffer.from('{\\rtf1\\ansi We met.}'), 'a.docx', 'The file is an RTF document'],
    [
      'PDF',
      () => Buffer.from('%PDF-1.7'),
      'a.docx',
      'ask for the Word document that it was made from',
    ],
    ['a web page', () => Buffer.from('<html>'), 'a.docx', 'The file is a web page'],
    [
      'words',
      () => Buffer.from('We met.'),
      'a.docx',
      'is not a Word document, whatever its name says',
    ],
    [
      'a workbook',
      () => zipped({ 'xl/workbook.xml': '' }),
      'a.docx',
      'a.docx is a workbook that was given another ending',
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
      'with something from outside',
      () =>
        testDocument(para('a'), {
          relationships:
            '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///S:/chart.png" TargetMode="External"/>',
        }),
      'a.docx',
      'shows something that is not in it: "file:///S:/chart.png"',
    ],
    ['empty', () => testDocument(para('')), 'a.docx', 'There is no text in the document'],
  ])('%s', async (_name, bytes, name, words) => {
    const { problems, files } = await plan(bytes(), {}, name);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
    expect(problems[0]).not.toContain('\n');
    expect(files).toEqual({});
  });

  test('a document that swells is never opened', async () => {
    const bomb = testDocument(para('a'), { styles: ' '.repeat(31_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await plan(bomb)).problems.join()).toContain('far larger than a chapter');
  });

  test.each([
    [undefined, 'Say which page the document is to become'],
    [
      'reports/2019-20/police',
      'There is no report "2019-20" for a section of a report. Start it with: npm run new -- report 2019-20',
    ],
    ['elsewhere/police', 'no page can be at "elsewhere/police.mdx"'],
    ['../police', 'no page can be at "../police.mdx"'],
  ])('a page that cannot be: %s', async (to, words) => {
    const bytes = testDocument(para('a'));
    const { problems } = await planImport(
      { name: 'a.docx', bytes },
      { content, kept: () => null, today: '2021-06-30' },
      { to, answers: {} },
    );
    expect(problems.join()).toContain(words);
  });
});

describe('what makes a chapter keep up with the site is offered', () => {
  test('a figure that a table of the page holds, as the figure of the table', async () => {
    const settings =
      '---\ntitle: Police\norder: 20\nsummary: The year.\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n';
    const body = 'We met.\n\n<DataTable dataset="contacts" />\n';
    const bring = (answers: ImportAnswers) =>
      planImport(
        {
          name: 'Police.docx',
          bytes: testDocument(para('Schools made 60 contacts.') + para('We met.')),
        },
        {
          content: fixtureWith({ [path]: `${settings}\n${body}` }),
          kept: () => 'We met.\n',
          today: '2021-06-30',
        },
        { to: 'reports/2020-21/police', answers },
      );
    const offered = await bring({});
    expect(offered.questions.map(({ id, answer }) => [id, answer])).toEqual([['values', 'no']]);
    expect(pageText(offered.files[path] ?? '').body).toContain('Schools made 60 contacts.');
    const { files } = await bring({ values: 'yes' });
    expect(pageText(files[path] ?? '').body).toBe(
      'Schools made <Value dataset="contacts" row="Schools" column="contacts" /> contacts.\n\nWe met.\n\n<DataTable dataset="contacts" />',
    );
  });

  test('a term for an abbreviation that the text spells out', async () => {
    const body = para('We sit on the Multi-Agency Risk Assessment Conference (MARAC).');
    const { questions } = await planBody(body);
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([['term MARAC', 'no']]);
    const { files } = await planBody(body, { 'term MARAC': 'yes' });
    expect(files['glossary/multi-agency-risk-assessment-conference.mdx']).toContain(
      'title: Multi-Agency Risk Assessment Conference\n',
    );
  });
});
