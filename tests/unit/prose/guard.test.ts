import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const page = 'groups/executive.mdx';

async function findingsOf(
  text: string,
): Promise<{ code: string; line: number | undefined; message: string; hint: string }[]> {
  const { findings } = await checkWith({ [page]: (before) => before.replace('It decides.', text) });
  return findings.map(({ code, line, message, hint }) => ({ code, line, message, hint }));
}

test.each([
  ['an import', "import fs from 'node:fs'", 'mdx-import'],
  ['an export', 'export const a = 1', 'mdx-import'],
  ['an expression', 'Two and two is {2 + 2}.', 'mdx-brace'],
  ['an expression that calls a function', '{process.exit(1)}', 'mdx-brace'],
  ['a script', '<script>alert(1)</script>', 'mdx-component-unknown'],
  ['a style', '<style>p</style>', 'mdx-component-unknown'],
  ['a frame', '<iframe src="https://example.com" />', 'mdx-component-unknown'],
  [
    'a picture tag with an event handler',
    '<img src="x" onerror="alert(1)" />',
    'mdx-component-unknown',
  ],
  ['a misspelt component', '<Figur dataset="contacts" />', 'mdx-component-unknown'],
  ['an unknown property', '<Figure dataset="contacts" onclick="alert(1)" />', 'mdx-property'],
  ['a missing property', '<Figure />', 'mdx-property'],
  ['a property in curly brackets', '<Figure dataset={contacts} />', 'mdx-property'],
  ['spread properties', '<Figure {...everything} />', 'mdx-property'],
  [
    'a block component within a sentence',
    'See <Figure dataset="contacts" /> here.',
    'mdx-placement',
  ],
  [
    'text in a component that takes none',
    '<Figure dataset="contacts">\n\nWords\n\n</Figure>',
    'mdx-placement',
  ],
  ['a link that runs a program', '[press](javascript:alert(1))', 'link-scheme'],
  ['a link that hides a program with a tab', '[press](java&#9;script:alert(1))', 'link-scheme'],
  ['a data link', '[press](data:text/html,hello)', 'link-scheme'],
  ['a link to another host without a scheme', '[press](//example.com/)', 'link-scheme'],
  ['a picture', '![a chart](/chart.png)', 'image-refused'],
  ['a first-level heading', '# Members', 'heading-order'],
  ['a skipped heading level', '## Members\n\n#### Advisers', 'heading-order'],
  ['curly quotation marks', '<Figure dataset=“contacts” />', 'mdx-syntax'],
  ['an unclosed component', '<Inset>\n\nWords', 'mdx-unclosed'],
  ['a closing tag without its opening', 'Words</Inset>', 'mdx-unclosed'],
  ['a hidden comment', 'Words <!-- note to self -->', 'mdx-syntax'],
])('%s is refused with advice', async (_name, text, code) => {
  const [finding] = await findingsOf(text);
  expect(finding).toMatchObject({ code });
  expect(finding?.hint.length).toBeGreaterThan(10);
  expect(`${finding?.message} ${finding?.hint}`).not.toMatch(
    /acorn|micromark|mdast|undefined|\[object/u,
  );
});

test('a misspelt component gets a suggestion', async () => {
  const [finding] = await findingsOf('<Figur dataset="contacts" />');
  expect(finding?.message).toBe('There is no component <Figur>. Did you mean "Figure"?');
});

test.each([
  'Plain **bold** and *emphasis*, a [link to the group](/groups/executive/) and a [number to call](tel:999).',
  '- a list\n- of two',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '<Inset>\n\nA note.\n\n</Inset>',
  '<Details summary="More">\n\nA note.\n\n</Details>',
  '> a quotation',
  'An ampersand & a "quotation", fewer than 5, 5 > 4.',
])('ordinary text is accepted: %s', async (text) => {
  expect(await findingsOf(text)).toEqual([]);
});

test.each([
  ['One line.<br>Another line.', 'leave an empty line'],
  ['One line.<br/>Another line.', 'leave an empty line'],
  ['Write to <mash@example.org> now.', 'Leave out the angle brackets'],
])('%s gets advice on what to write instead', async (text, hint) => {
  const found = await findingsOf(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.hint).toContain(hint);
});
