import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { citableBody } from '../../../src/prose/citableBody.ts';
import { citablePlaces } from '../../../src/prose/citablePlaces.ts';
import { paragraphAnchors } from '../../../src/prose/paragraphAnchors.ts';
import { partOfPage } from '../../../src/prose/partOfPage.ts';
import { plainText } from '../../../src/prose/plainText.ts';
import { toHast } from '../../../src/prose/toHast.ts';
import { parseBody } from '../../../src/reader/bodySource.ts';
import { english } from '../../../src/words/words.ts';

function body(text: string): Root {
  const parsed = parseBody(text, 'page.mdx');
  if (parsed.body === null) throw new Error(JSON.stringify(parsed.findings));
  return parsed.body;
}

const anchorsOf = (text: string): string[] => [...paragraphAnchors(body(text)).values()];

test('a paragraph’s anchor is made from its opening words without figures', () => {
  expect(anchorsOf('There were 1,220 contacts in the year.')).toEqual([
    'p-there-were-contacts-in-the',
  ]);
  expect(anchorsOf('Yes.')).toEqual(['p-yes']);
});

test('an anchor does not change with a new figure, a later edit or edits elsewhere', () => {
  const [before] = anchorsOf('There were 12 contacts in the year, and all were answered.');
  const after = anchorsOf(
    'A new first paragraph.\n\nThere were 15 contacts in the year, and most were answered.\n\n## More\n\nWords.',
  );
  expect(after).toContain(before);
});

test('repeated openings get numbers, and no anchor is the same as a heading’s', () => {
  expect(anchorsOf('The end of it all is.\n\nThe end of it all was.')).toEqual([
    'p-the-end-of-it-all',
    'p-the-end-of-it-all-2',
  ]);
  expect(anchorsOf('## P the end\n\nThe end.')).toEqual(['p-the-end-2']);
});

test('top-level list items and paragraphs in components get anchors, but not table cells or nested lists', () => {
  const text =
    '- First thing\n  - Inner thing\n- Second thing\n\n<Inset>\n\nSet apart.\n\n</Inset>\n\n| A | B |\n| - | - |\n| c | d |';
  expect(anchorsOf(text)).toEqual(['p-first-thing-inner-thing', 'p-second-thing', 'p-set-apart']);
});

test('every paragraph and item gets an anchor and a link to it', () => {
  const html = JSON.stringify(
    toHast(
      citableBody(body('First words.\n\n- An item\n\n<Inset>\n\nSet apart.\n\n</Inset>'), english),
      english,
    ),
  );
  for (const anchor of ['p-first-words', 'p-an-item', 'p-set-apart']) {
    expect(html).toContain(`"id":"${anchor}"`);
    expect(html).toContain(`"href":"#${anchor}"`);
  }
  expect(html).toContain('"ariaLabel":"Link to paragraph 2"');
});

test('the links are not tab stops, and a list has them all', () => {
  const text = body('One two three four five six seven.\n\n- An item');
  const html = JSON.stringify(toHast(citableBody(text, english), english));
  expect(html.match(/"tabIndex":-1/gu)).toHaveLength(2);
  expect(citablePlaces(text)).toEqual([
    { anchor: 'p-one-two-three-four-five', opening: 'One two three four five six…' },
    { anchor: 'p-an-item', opening: 'An item' },
  ]);
});

test('the original text does not change', () => {
  const original = body('First words.');
  const copy = structuredClone(original);
  citableBody(original, english);
  expect(original).toEqual(copy);
});

test('a part of a page extends from its heading to the next of the same level', () => {
  const page = body('Before.\n\n## One\n\nA.\n\n### Inner\n\nB.\n\n## Two\n\nC.');
  const words = (anchor: string): string | null => {
    const part = partOfPage(page, anchor);
    return part === null ? null : plainText(part);
  };
  expect(words('one')).toBe('A. Inner B.');
  expect(words('inner')).toBe('B.');
  expect(words('two')).toBe('C.');
  expect(words('p-before')).toBe('Before.');
  expect(words('three')).toBeNull();
});
