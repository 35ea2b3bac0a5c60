import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { resultsFrom } from '../../../src/search/searchResult.ts';
import { english } from '../../../src/words/words.ts';

const level = (number: number, signs: Record<string, string[]>): SearchPage => ({
  address: `/thresholds/level-${number}/`,
  title: `Level ${number}: Need`,
  kind: 'thresholds',
  label: 'Threshold',
  names: [`Level ${number}`],
  level: number,
  action: `Do what level ${number} asks.`,
  places: Object.entries(signs).map(([title, words]) => ({
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    label: `Sign, Level ${number}: Need`,
    words,
  })),
});
const index = indexVocabulary({
  pages: [
    level(1, { 'Uses no drugs': [], 'Sleeps well': ['slumber'] }),
    level(2, { 'Harmed themselves once': ['self harm'], 'Missed jabs': ['not vaccinated'] }),
    level(3, { 'Takes drugs often': ['drugs'] }),
    level(4, { 'Harms themselves': ['self harm', 'cutting'], 'A drug house': ['drugs'] }),
  ],
});
const results = (query: string) =>
  resultsFrom(findPages(query, index).found, [], new Map(), english);

describe('signs of need', () => {
  test('of two levels for the same thing are one result: the higher, which also gives the lower', () => {
    expect(results('self harm')).toMatchObject([
      {
        href: '/thresholds/level-4/#harms-themselves',
        facts: ['Sign, Level 4: Need'],
        text: 'What to do now: Do what level 4 asks.',
        placesTitle: 'The level is lower if it is this:',
        places: [
          {
            href: '/thresholds/level-2/#harmed-themselves-once',
            title: 'Level 2: Harmed themselves once',
          },
        ],
      },
    ]);
  });

  test('of the lowest level come after any other', () =>
    expect(results('drugs').map(({ href }) => href)).toEqual([
      '/thresholds/level-4/#a-drug-house',
    ]));

  test('of a lower level stay first if no higher one is similar', () =>
    expect(results('missed jabs')[0]?.href).toBe('/thresholds/level-2/#missed-jabs'));

  test('of the lowest level are never shown for a query about people', () =>
    expect(results('i cannot slumber').map(({ href }) => href)).toEqual([]));
});
