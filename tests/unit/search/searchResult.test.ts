import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import type { TextHit } from '../../../src/search/searchResult.ts';
import { resultsFrom } from '../../../src/search/searchResult.ts';
import { exampleIndex, examplePages } from './examples.ts';
import { english } from '../../../src/words/words.ts';

const pages = new Map(examplePages.map((page) => [page.address, page]));
const results = (query: string, hits: TextHit[] = []) =>
  resultsFrom(findPages(query, exampleIndex).found, hits, pages, english);
const hit = (address: string): TextHit => ({
  address,
  title: 'Heading',
  kind: 'report',
  excerpt: 'Some words.',
  sections: [1, 2, 3].map((n) => ({ href: `${address}#s${n}`, title: `Section ${n}` })),
});

describe('a search result', () => {
  test('for a sign links to its anchor', () => {
    expect(results('bruises')[0]).toMatchObject({
      href: '/thresholds/level-4/#unexplained-injuries',
      title: 'Has injuries that nobody can explain',
      facts: ['Sign, Level 4'],
    });
  });

  test('for a section is shown under its page', () => {
    expect(results('borough commander')[0]).toMatchObject({
      href: '/groups/executive-group/',
      places: [{ href: '/groups/executive-group/#members', title: 'Who sits on it' }],
    });
  });

  test('gives its kind, audience and year, and whether it is superseded', () => {
    expect(results('level 4')[0]?.facts).toEqual(['Threshold', 'For practitioners']);
    expect(results('LSCB')[0]?.facts).toEqual(['Glossary', 'No longer used']);
    expect(results('allegations').find(({ href }) => href.startsWith('/reports/'))?.facts).toEqual([
      'Annual report',
      '2018/19',
    ]);
  });
});

describe('pages that only mention the words', () => {
  test('come after pages with the words in their title, and never twice', () => {
    const list = results('LSCB', [
      hit('/groups/executive-group/'),
      hit('/glossary/old-board/'),
    ]).map(({ href }) => href);
    expect(list.slice(0, 2)).toEqual(['/glossary/old-board/', '/groups/executive-group/']);
    expect(new Set(list).size).toBe(list.length);
  });

  test('do not move the first results', () => {
    expect(results('neglect', [hit('/groups/executive-group/')])[0]).toEqual(results('neglect')[0]);
  });

  test('are the only results if no title matches', () => {
    expect(results('xylophone', [hit('/groups/executive-group/')])).toMatchObject([
      {
        title: 'Executive group',
        text: 'Some words.',
        places: [{ title: 'Section 1' }, { title: 'Section 2' }],
      },
    ]);
  });

  test('are left out if they only list other pages', () =>
    expect(results('xylophone', [hit('/glossary/')])).toEqual([]));

  test('are shown with their own heading if missing from the vocabulary', () => {
    expect(results('xylophone', [hit('/new-page/')])).toMatchObject([
      { href: '/new-page/', title: 'Heading', facts: ['Annual report'] },
    ]);
  });
});
