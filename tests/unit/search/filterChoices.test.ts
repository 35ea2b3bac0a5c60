import { describe, expect, test } from 'vitest';
import { filterChoices } from '../../../src/search/filterChoices.ts';
import { examplePages } from './examples.ts';
import { english } from '../../../src/words/words.ts';

const values = (pages = examplePages) =>
  Object.fromEntries(
    filterChoices({ pages }, english).map(({ name, choices }) => [
      name,
      choices.map(({ value }) => value),
    ]),
  );

describe('the filters', () => {
  test('offer only the kinds of existing pages, in the order of the list', () => {
    expect(values()).toEqual({
      kind: [
        'glossary',
        'thresholds',
        'time-limits',
        'help',
        'arrangements',
        'group',
        'report',
        'data',
      ],
      audience: ['public', 'practitioner'],
      year: ['2018-19'],
    });
  });

  test('put the newest year first', () => {
    const later = {
      address: '/reports/2019-20/',
      title: 'Report',
      kind: 'report',
      label: 'Report',
      year: '2019-20',
    };
    expect(values([...examplePages, later])['year']).toEqual(['2019-20', '2018-19']);
  });

  test('leave out a group without a choice', () => {
    expect(values(examplePages.filter(({ kind }) => kind === 'group'))).toEqual({});
  });
});
