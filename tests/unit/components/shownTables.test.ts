import { expect, test } from 'vitest';
import { tableShownBefore } from '../../../src/components/author/shownTables.ts';

test('a second chart of a dataset on a page links to the first table, and each page starts again', () => {
  const page = new Request('https://almanac.example/one/');
  expect(tableShownBefore(page, 'reviews', 'figure-1')).toBeNull();
  expect(tableShownBefore(page, 'contacts', 'figure-2')).toBeNull();
  expect(tableShownBefore(page, 'reviews', 'figure-3')).toBe('figure-1');
  expect(tableShownBefore(new Request('https://almanac.example/two/'), 'reviews', 'a')).toBeNull();
});
