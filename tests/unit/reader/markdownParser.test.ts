import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { isEveryday } from '../../../src/reader/everydayText.ts';
import { fullParser, parseMarkdown } from '../../../src/reader/markdownParser.ts';
import { parseBody } from '../../../src/reader/bodySource.ts';

const pieces = [
  'words',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(',
  ')',
  '[x] ',
  '[^1]',
  '[^1]: ',
  '| a | b |\n| - | - |\n',
  '|',
  '~~',
  'https://example.com/',
  'www.example.com',
  'a@example.com',
  '<',
  '>',
  '{',
  '}',
  'import a',
  'export const b',
  '&amp;',
  '\\',
  '---\n',
  '===\n',
  '![',
  '<br>',
  '<Inset>',
  '</Inset>',
  '<https://example.com>',
  ':',
  '//',
  '!',
  '**Bold words**',
  '_',
  '](/a/b/)',
  '](https://example.com/a?b=c)',
  'é–“q”',
  '😀',
  '\r\n',
  '  \n',
  '<Term id="x">',
  '</Term>',
  '<Value dataset="a" row="b c" />',
  '\n\n<Inset>\n\n',
  '\n\n</Inset>\n\n',
];

function outcome(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (cause) {
    return String(cause);
  }
}

/** A tree without what is left out of every tree: the places of the properties of components, and notes of the parsers. */
function settled(node: Nodes): Nodes {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const attribute of node.attributes) delete attribute.position;
  if ('children' in node) for (const child of node.children) settled(child);
  return node;
}

test('whichever parser a text is given to, the tree is that of the full one', () => {
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      expect(outcome(() => parseMarkdown(words))).toEqual(
        outcome(() => settled(fullParser.parse(words))),
      );
    }),
    { numRuns: 3000 },
  );
});

test('a text that is written as most are is read to the tree of the full parser', () => {
  const piece = fc.constantFrom(...pieces.filter((each) => isEveryday(each)), 'Two words. ');
  const text = fc
    .array(piece, { maxLength: 14 })
    .map((parts) => parts.join(''))
    .filter(isEveryday);
  fc.assert(
    fc.property(text, (words) => {
      expect(outcome(() => parseMarkdown(words))).toEqual(
        outcome(() => settled(fullParser.parse(words))),
      );
    }),
    { numRuns: 3000 },
  );
});

const pages = ['content', 'tests/fixtures'].flatMap((folder) =>
  globSync(`${folder}/**/*.mdx`).map((file) => readFileSync(file, 'utf8')),
);
const texts = pages.map((page) => page.replace(/^---\n[^]*?\n---\n/u, ''));

test('the texts of the sample are read to the trees of the full parser, and most of them fast', () => {
  for (const text of texts) expect(parseMarkdown(text)).toEqual(settled(fullParser.parse(text)));
  expect(texts.filter(isEveryday).length).toBeGreaterThan(texts.length * 0.9);
});

test('a text that is made to be hard to read is left to the full parser', () => {
  const hard = [
    `${'>'.repeat(50_000)} a`,
    `${'- '.repeat(50_000)}a`,
    '\n'.repeat(50_000),
    ' '.repeat(50_000),
    '**a '.repeat(20_000),
    '<A b="'.repeat(20_000),
  ];
  for (const text of hard) expect(isEveryday(text)).toBe(false);
});

test('places are those of the file, whatever stands before the text', () => {
  const { body } = parseBody('One.\n\nTwo **bold**.', 'page.mdx', 12);
  const second = body?.children[1];
  expect(second?.position).toMatchObject({
    start: { line: 15, column: 1 },
    end: { line: 15, column: 14 },
  });
  expect(second).toMatchObject({
    children: [{}, { position: { start: { line: 15, column: 5 } } }, {}],
  });
});

test('slips are placed in the file, whatever stands before the text', () => {
  expect(parseBody('One.\n\nFewer than <5.', 'page.mdx', 12).findings).toMatchObject([
    { code: 'mdx-less-than', line: 15, column: 12 },
  ]);
});
