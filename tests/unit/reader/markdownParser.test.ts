import fc from 'fast-check';
import { expect, test } from 'vitest';
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
];

function outcome(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (cause) {
    return String(cause);
  }
}

test('whichever parser a text is given to, the tree is that of the full one', () => {
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      expect(outcome(() => parseMarkdown(words))).toEqual(outcome(() => fullParser.parse(words)));
    }),
    { numRuns: 1500 },
  );
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
