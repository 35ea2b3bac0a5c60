import { describe, expect, test } from 'vitest';
import { fittedVocabulary } from '../../../src/search/fittedVocabulary.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { vocabularyFile } from '../../../src/search/vocabularyFile.ts';
import { examplePages } from './examples.ts';

const yearly = (number: number): SearchPage => ({
  address: `/reports/${2100 + (number % 60)}/${number}/`,
  title: `Section ${number * 7919}`,
  kind: 'report',
  label: 'Annual report',
  year: `${2100 + (number % 60)}`,
  words: [`word ${number * 104_729}`],
  text: `Something about ${number * 1_299_709}.`,
  places: [{ id: 'a', title: `Part ${number}` }],
});
const many = [...examplePages, ...Array.from({ length: 600 }, (_, number) => yearly(number))];
const size = (pages: SearchPage[]) => vocabularyFile({ pages }).packed.length;
const lasting = (pages: SearchPage[]) =>
  pages.filter(({ kind }) => !['report', 'data', 'improvement'].includes(kind));

describe('a vocabulary within its budget', () => {
  test('is unchanged if it is small', () => {
    expect(fittedVocabulary({ pages: examplePages }).pages).toEqual(examplePages);
  });

  test('loses the details of older years first', () => {
    const { pages } = fittedVocabulary({ pages: many }, size(many) - 1);
    expect(pages.find(({ year }) => year === '2100')).not.toHaveProperty('text');
    expect(pages.find(({ year }) => year === '2159')).toHaveProperty('text');
    expect(pages).toHaveLength(many.length);
  });

  test('loses the pages of older years next', () => {
    const { pages } = fittedVocabulary({ pages: many }, 3000);
    expect(pages.filter(({ year }) => year === '2100')).toEqual([]);
    expect(pages.some(({ year }) => year === '2159')).toBe(true);
  });

  test('keeps every name of terms, levels and time limits, however small the budget', () => {
    const { pages } = fittedVocabulary({ pages: many }, 1);
    const names = (page: SearchPage) => [
      page.address,
      page.title,
      page.names,
      page.words,
      page.places,
    ];
    expect(lasting(pages).map(names)).toEqual(lasting(many).map(names));
  });
});
