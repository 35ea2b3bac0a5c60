import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { holdsPhrases } from '../../../src/search/holdsWords.ts';
import { quotedPhrases } from '../../../src/search/quotedPhrases.ts';
import { exampleIndex } from './examples.ts';
import { english } from '../../../src/search/english.ts';

const addresses = (query: string) =>
  findPages(query, exampleIndex).found.map(({ page }) => page.address);

describe('words in quotation marks', () => {
  test.each(['"child protection conference"', '“child protection conference”'])(
    'find only pages with the exact phrase: %s',
    (query) => {
      expect(addresses(query)).toContain('/glossary/child-protection-conference/');
      expect(addresses(query)).not.toContain('/thresholds/level-4/');
      expect(addresses(query.slice(1, -1))).toContain('/glossary/section-47-enquiry/');
    },
  );

  test('find nothing if no page has the phrase', () =>
    expect(addresses('"conference protection child"')).toEqual([]));

  test('count only with two or more words', () =>
    expect(quotedPhrases('"neglect" and "S47"', english)).toEqual([['section', '47']]));

  test('are searched for in the full text of pages too', () => {
    const phrases = quotedPhrases('"signs of neglect"', english);
    expect(holdsPhrases('What the signs of neglect are.', phrases, english)).toBe(true);
    expect(holdsPhrases('Neglect and its signs.', phrases, english)).toBe(false);
  });
});
