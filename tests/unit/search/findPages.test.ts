import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything } from '../../../src/search/filters.ts';
import { findPages } from '../../../src/search/findPages.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import { exampleIndex } from './examples.ts';

const addresses = (query: string, filters = everything) =>
  findPages(query, exampleIndex, filters).found.map(({ page }) => page.address);
const first = (query: string) => findPages(query, exampleIndex).found[0];

describe('the order of results', () => {
  test.each([
    ['S47', '/glossary/section-47-enquiry/'],
    ['s.47', '/glossary/section-47-enquiry/'],
    ['DA', '/glossary/domestic-abuse/'],
    ['level four', '/thresholds/level-4/'],
    ['domestic violense', '/glossary/domestic-abuse/'],
    ['complaint about a football coach', '/arrangements/allegations/'],
    ['executive', '/groups/executive-group/'],
    ['who do I call to report abuse', '/worried/'],
  ])('“%s” finds %s first', (query, address) => expect(first(query)?.page.address).toBe(address));

  test('a sign is found by everyday words, with its anchor', () => {
    expect(first('marks on arm')).toMatchObject({
      page: { address: '/thresholds/level-4/' },
      place: { id: 'unexplained-injuries' },
    });
  });

  test('“how long before a conference” finds the time limit, and “what is a conference” the glossary', () => {
    expect(first('how long before conference')).toMatchObject({
      page: { kind: 'time-limits' },
      place: { id: 'conference' },
    });
    expect(first('what is a child protection conference')?.page.kind).toBe('glossary');
  });

  test('a question about a number finds a table of figures', () =>
    expect(first('how many allegations by year')?.page.kind).toBe('data'));

  test('a replaced page can still be found', () =>
    expect(first('LSCB')?.page.address).toBe('/glossary/old-board/'));

  test('a page is listed once, however many of its sections match', () => {
    const list = addresses('hungry child with injuries');
    expect(new Set(list).size).toBe(list.length);
  });

  test('the best page comes first, and results are in order of their scores', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'child',
            'abuse',
            'S47',
            'how',
            'long',
            'conference',
            'allegatons',
            'x',
            '9',
          ),
          { maxLength: 6 },
        ),
        (words) => {
          const scores = findPages(words.join(' '), exampleIndex).found.map(({ score }) => score);
          return scores.every(
            (score, at) => Number.isFinite(score) && score <= (scores[at - 1] ?? Infinity),
          );
        },
      ),
    );
  });

  test('the same query gives the same order', () =>
    expect(addresses('child protection')).toEqual(addresses('child protection')));

  test('nothing is found for a word that is not on the site', () =>
    expect(addresses('xylophone')).toEqual([]));

  test('an empty site finds nothing', () =>
    expect(findPages('neglect', indexVocabulary({ pages: [] })).found).toEqual([]));
});

describe('a query about people', () => {
  test('finds who to tell first if nothing else answers well', () => {
    expect(addresses('I want to kill myself')[0]).toBe('/worried/');
    expect(addresses('he wont leave me alone')[0]).toBe('/worried/');
  });

  test('still finds other answers', () =>
    expect(addresses('my mum has injuries and is hurt')).toContain('/thresholds/level-4/'));

  test('respects the filters', () =>
    expect(addresses('I want to kill myself', { ...everything, kinds: ['data'] })).toEqual([]));
});

describe('another area', () => {
  const table = { kind: 'data', label: 'Figures', title: 'Plans that ended' };
  const both = indexVocabulary({
    pages: [
      { ...table, address: '/data/a/', area: 'Derby' },
      { ...table, address: '/data/b/' },
    ],
  });
  const order = (query: string) => findPages(query, both).found.map(({ page }) => page.address);
  test('comes after our own', () => expect(order('plans ended')).toEqual(['/data/b/', '/data/a/']));
  test('comes first if named', () => expect(order('plans ended in Derby')[0]).toBe('/data/a/'));
});

describe('a superseded term', () => {
  const term = { kind: 'glossary', label: 'Glossary', title: 'Designated person' };
  const both = indexVocabulary({
    pages: [
      // By address alone the superseded term would come first.
      { ...term, address: '/glossary/a/', superseded: true, names: ['named lead'] },
      { ...term, address: '/glossary/b/', names: ['lead officer'] },
    ],
  });
  const order = (query: string) => findPages(query, both).found.map(({ page }) => page.address);
  test('comes after a current one if both answer', () =>
    expect(order('designated person')).toEqual(['/glossary/b/', '/glossary/a/']));
  test('comes first if named', () => expect(order('named lead')[0]).toBe('/glossary/a/'));
});

describe('filters', () => {
  test('restrict results to any of the chosen kinds, audiences and years', () => {
    expect(addresses('allegations', { ...everything, kinds: ['data'] })).toEqual([
      '/data/allegations/',
    ]);
    expect(
      addresses('allegations', { ...everything, kinds: ['data', 'report'] }).toSorted(),
    ).toEqual(['/data/allegations/', '/reports/2018-19/allegations/']);
    expect(addresses('hungry child', { ...everything, audiences: ['practitioner'] })).toContain(
      '/thresholds/level-4/',
    );
    expect(addresses('hungry child', { ...everything, audiences: ['public'] })).not.toContain(
      '/thresholds/level-4/',
    );
    expect(addresses('allegations', { ...everything, years: ['2018-19'] })).not.toContain(
      '/arrangements/allegations/',
    );
  });

  test('a year without pages leaves nothing', () =>
    expect(addresses('allegations', { ...everything, years: ['1999-00'] })).toEqual([]));
});
