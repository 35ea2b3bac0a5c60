import { describe, expect, test } from 'vitest';
import { pageText } from '../../../../src/documents/pageText.ts';
import { heading, para, run, table } from '../../../support/testDocument.ts';
import { path, planBody, textOf } from '../../../support/wordPlan.ts';

describe('text is imported as intended', () => {
  test('headings by style, starting below the page title', async () => {
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

  test('headings in a custom style based on another', async () => {
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

  test('skipped heading levels are corrected and reported', async () => {
    const { files, notes } = await planBody(
      heading(2, 'One') + para('a') + heading(4, 'Two') + para('b'),
    );
    expect(pageText(files[path] ?? '').body).toContain('### Two');
    expect(notes.join()).toContain('the level of "Two" was corrected');
  });

  test('a bold line becomes a heading, or stays bold on request', async () => {
    const body = para(run('What we did', '<w:b/>')) + para('We met.');
    expect(await textOf(body)).toBe('## What we did\n\nWe met.');
    expect(await textOf(body, { 'heading What we did': 'no' })).toBe('**What we did**\n\nWe met.');
  });

  test('numbers typed before headings are removed', async () => {
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

  test('Word lists: nested, bulleted and lettered', async () => {
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

  test('nested lists typed by hand', async () => {
    expect(await textOf(para('•\tNeglect') + para('o\tLines') + para('•\tHarm'))).toBe(
      '- Neglect\n  - Lines\n- Harm',
    );
  });

  test('line breaks within a paragraph start new lines', async () => {
    expect(await textOf(para('We did:\n• one\n• two'))).toBe('We did:\n\n- one\n- two');
  });

  test('lines with tabs become a table', async () => {
    expect(await textOf(para('Who\tWhat') + para('Police\tAttend') + para('Schools\tRefer'))).toBe(
      '| Who | What |\n| --- | --- |\n| Police | Attend |\n| Schools | Refer |',
    );
  });

  test('tables with merged cells filled in, and single-cell tables as insets', async () => {
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

  test('a title in a table’s first row and a note in its last become paragraphs', async () => {
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

  test('footnotes, links, and bold text split into pieces', async () => {
    const footnotes = `<w:footnote w:id="2">${para('From our records.')}</w:footnote>`;
    const relationships =
      '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/>';
    const body = `<w:p>${run('We met ')}${run('very', '<w:b/>')}${run(' ', '<w:b/>')}${run('often', '<w:b/>')}${run(' as ')}<w:hyperlink r:id="l1">${run('asked')}</w:hyperlink>${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await textOf(body, {}, { footnotes, relationships })).toBe(
      'We met **very often** as [asked](https://www.gov.uk/).[^1]\n\n[^1]: From our records.',
    );
  });

  test('a link to the same site becomes an internal link', async () => {
    const relationships =
      '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://vale.example/groups/executive/" TargetMode="External"/>';
    const body = `<w:p><w:hyperlink r:id="l1">${run('the group')}</w:hyperlink></w:p>`;
    expect(await textOf(body, {}, { relationships })).toBe('[the group](/groups/executive/)');
  });

  test('ligatures, special spaces and special hyphens become plain characters', async () => {
    expect(
      await textOf(para('The e\uFB03cient o\uFB03ce\u00A0of a co\u00ADordinator, 24\u20117')),
    ).toBe('The efficient office of a coordinator, 24-7');
  });

  test('characters with a meaning in Markdown are escaped', async () => {
    expect(await textOf(para('5 * 3 < 20 and {x} [y]') + para('# one'))).toBe(
      '5 \\* 3 \\< 20 and \\{x} \\[y]\n\n\\# one',
    );
  });
});
