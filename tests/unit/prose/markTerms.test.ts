import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { markTerms, markedTerms } from '../../../src/prose/markTerms.ts';
import { plainText } from '../../../src/prose/plainText.ts';
import { termFinder } from '../../../src/prose/termFinder.ts';
import { toHast } from '../../../src/prose/toHast.ts';
import { readInline } from '../../../src/reader/inlineText.ts';
import { english } from '../../../src/words/words.ts';

const find = termFinder([
  { id: 'officer', abbreviation: 'LADO', title: 'local authority designated officer' },
  { id: 'hub', abbreviation: 'MASH', title: 'multi-agency safeguarding hub' },
]);

function read(text: string): Root {
  const { body } = readInline(text, 'page.mdx', 1);
  if (body === null) throw new Error('The text of the test cannot be read.');
  return body;
}

/** A text with its marked terms in brackets. */
function marks(text: string, own?: string): string[] {
  const html = toHtml(toHast(markTerms(read(text), find, own), english));
  return [...html.matchAll(/<button[^>]*>([^<]*)<\/button>/gu)].map(([, words = '']) => words);
}

test('the first use in a section is marked, and spelt out in print', () => {
  expect(toHtml(toHast(markTerms(read('Ask the LADO. The LADO helps.'), find), english))).toBe(
    '<p>Ask the <button type="button" class="term" popovertarget="term-officer">LADO</button><span class="print-only"> (local authority designated officer)</span>. The LADO helps.</p>',
  );
});

test('a new section marks a term again, but a subsection does not', () => {
  expect(marks('LADO\n\n## One\n\nLADO\n\n### Part\n\nLADO\n\n## Two\n\nLADOs')).toEqual([
    'LADO',
    'LADO',
    'LADOs',
  ]);
});

test.each([
  ['a heading', '## The LADO'],
  ['a link', '[the LADO](/glossary/lado/)'],
  ['a link by reference', '[the LADO][officer]\n\n[officer]: /glossary/lado/'],
  ['code', '`LADO`'],
  ['a block of code', '```\nLADO\n```'],
  ['a table header', '| LADO |\n| --- |\n| x |'],
  ['a plain word', '<Plain>LADO</Plain>'],
  ['a word in another language', '<Lang code="cy">LADO</Lang>'],
  ['a plain word in a heading', '## The <Plain>LADO</Plain>'],
  ['a plain phrase with emphasis', 'It says <Plain>the *LADO*</Plain>.'],
])('nothing is marked in %s', (_name, text) => {
  expect(marks(text)).toEqual([]);
});

test.each([
  ['a list', '- Ask the LADO'],
  ['a table', '| Who |\n| --- |\n| LADO |'],
  ['emphasis', 'Ask the **LADO**'],
  ['a quotation', '> Ask the LADO'],
  ['an inset', '<Inset>\n\nAsk the LADO\n\n</Inset>'],
])('%s is marked', (_name, text) => {
  expect(markedTerms(markTerms(read(text), find))).toEqual(['officer']);
});

test('a term is not marked on its own page', () => {
  expect(marks('The LADO works with the MASH.', 'officer')).toEqual(['MASH']);
});

test('a use in folded text does not count as the first', () => {
  expect(markedIn('<Details summary="More">\n\nThe LADO\n\n</Details>\n\nThe LADO')).toBe(2);
  expect(markedIn('The LADO\n\n<Details summary="More">\n\nThe LADO\n\n</Details>')).toBe(1);
});

function markedIn(text: string): number {
  return JSON.stringify(markTerms(read(text), find)).split('"termUse"').length - 1;
}

test('an abbreviation next to its full form is not spelt out again in print', () => {
  const html = toHtml(
    toHast(markTerms(read('The local authority designated officer (LADO) helps.'), find), english),
  );
  expect(html).toContain('popovertarget="term-officer"');
  expect(html).not.toContain('print-only');
});

test('the text does not change', () => {
  const text = 'Ask the LADO, the MASH or <Plain>MASH</Plain>.\n\n- The LADO’s advice';
  expect(plainText(markTerms(read(text), find))).toBe(
    'Ask the LADO, the MASH or MASH . The LADO’s advice'.replace(' .', '.'),
  );
});

test('every component for plain words is removed', () => {
  const text =
    '## A <Plain>B</Plain>\n\n| <Plain>C</Plain> |\n| --- |\n| [<Plain>D</Plain>](/d/) |';
  expect(JSON.stringify(markTerms(read(text), find))).not.toContain('mdxJsx');
});

test('the terms used in a text are listed once each, in order', () => {
  expect(markedTerms(markTerms(read('MASH, LADO\n\n## Next\n\nLADO, MASH'), find))).toEqual([
    'hub',
    'officer',
  ]);
});
