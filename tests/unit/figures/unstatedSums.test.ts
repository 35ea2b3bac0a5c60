import { describe, expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';
import { tableFiles, type SmallTable } from '../../support/smallTable.ts';
import { tableOutcome, totalRow } from '../../support/tableOutcome.ts';

describe('figures that add up without a stated relation are questioned if one is hidden', () => {
  test.each<[string, Record<string, SmallTable>]>([
    [
      'rows next to their whole',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['Schools,43', 'Primary,40', 'Secondary,3', 'Police,60'],
        },
      },
    ],
    [
      'rows before their whole',
      { t: { columns: ['group', 'contacts: count'], rows: ['Boys,41', 'Girls,3', 'Both,44'] } },
    ],
    [
      'rows that share a name with their whole',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['Primary schools,40', 'Police,60', 'Secondary schools,3', 'Schools,43'],
        },
      },
    ],
    [
      'a year of quarters',
      {
        t: {
          columns: ['quarter: period', 'contacts: count'],
          rows: ['2020-21 Q1,14', '2020-21 Q2,3', '2020-21 Q3,12', '2020-21 Q4,11', '2020-21,40'],
        },
      },
    ],
    [
      'a year and its quarters in different tables',
      {
        t: {
          columns: ['quarter: period', 'contacts: count'],
          rows: ['2020-21 Q1,14', '2020-21 Q2,3', '2020-21 Q3,12', '2020-21 Q4,11'],
        },
        u: { columns: ['year: period', 'contacts: count'], rows: ['2019-20,44', '2020-21,40'] },
      },
    ],
    [
      'columns of which one is the sum of two',
      {
        t: {
          columns: ['group', 'boys: count', 'girls: count', 'children: count', 'plans: count'],
          rows: ['North,20,3,23,9', 'South,31,22,53,14', 'West,17,11,28,8'],
        },
      },
    ],
    [
      'columns of which one is the sum of two, apart',
      {
        t: {
          columns: ['group', 'boys: count', 'plans: count', 'children: count', 'girls: count'],
          rows: ['North,20,9,23,3', 'South,31,14,53,22', 'West,17,8,28,11'],
        },
      },
    ],
    [
      'stock and flow',
      {
        t: {
          columns: ['group', 'before: count', 'started: count', 'ended: count', 'after: count'],
          rows: ['North,40,12,3,49', 'South,31,14,9,36', 'West,57,18,21,54'],
        },
      },
    ],
    [
      'a running total',
      {
        t: {
          columns: ['month: period', 'contacts: count', 'since-april: count'],
          rows: ['2020-04,14,14', '2020-05,3,17', '2020-06,12,29', '2020-07,9,38'],
        },
      },
    ],
    [
      'a running total with a gap',
      {
        t: {
          columns: ['month: period', 'contacts: count', 'since-april: count'],
          rows: ['2020-04,14,14', '2020-05,13,x', '2020-06,3,30', '2020-07,9,39', '2020-08,20,59'],
        },
      },
    ],
    [
      'a running total with an opening balance',
      {
        t: {
          columns: ['month: period', 'contacts: count', 'open: count'],
          rows: ['2020-04,14,114', '2020-05,3,117', '2020-06,12,129', '2020-07,9,138'],
        },
      },
    ],
    [
      'before, after and the difference',
      {
        t: {
          columns: ['group', 'before: count', 'after: count', 'change: count, net: true'],
          rows: ['North,20,23,3', 'South,31,3,-28', 'West,18,12,-6'],
        },
      },
    ],
    [
      'a column that is a row of another table',
      {
        t: {
          columns: ['year: period', 'burns: count', 'falls: count', 'all: count'],
          rows: ['2018-19,12,30,42', '2019-20,3,31,34', '2020-21,22,40,62'],
          more: 'relations:\n  - { type: columns-sum, total: all, parts: [burns, falls] }',
        },
        u: { columns: ['group', 'contacts: count'], rows: ['Falls,31', 'Neglect,90'] },
      },
    ],
    [
      'twice as many of something else',
      {
        t: {
          columns: ['group', 'contacts: count', 'calls: count'],
          rows: ['Police,3,6', 'Schools,40,80', 'Health,22,44', 'Home,31,62'],
        },
      },
    ],
    [
      'the cost of one and of all',
      {
        t: {
          columns: ['group', 'contacts: count', 'cost: money', 'each: money'],
          rows: ['Police,3,300,100', 'Schools,40,4400,110', 'Health,22,2640,120'],
        },
      },
    ],
    [
      'a share in another table, of a whole that anyone can look up',
      {
        t: {
          columns: ['area', 'contacts: count'],
          rows: ['North,3', 'South,30', 'West,44'],
        },
        u: { columns: ['area', 'share: share'], rows: ['North,3.0', 'South,15.0', 'West,40.0'] },
      },
    ],
    [
      'a running total in another table',
      {
        t: {
          columns: ['month: period', 'contacts: count'],
          rows: ['2020-04,14', '2020-05,3', '2020-06,12', '2020-07,9'],
        },
        u: {
          columns: ['month: period', 'so-far: count'],
          rows: ['2020-04,14', '2020-05,17', '2020-06,29', '2020-07,38'],
        },
      },
    ],
    [
      'a table of details and one of their sums',
      {
        t: {
          columns: ['group', 'kind: key', 'contacts: count'],
          rows: ['Schools,Day,40', 'Schools,Night,3', 'Police,Day,30', 'Police,Night,30'],
        },
        u: { columns: ['group', 'contacts: count'], rows: ['Schools,43', 'Police,60'] },
      },
    ],
    [
      'the same row in two tables',
      {
        t: {
          columns: ['team', 'contacts: count'],
          rows: ['Ash,2', 'Beech,19', 'Total,21'],
          more: totalRow,
        },
        u: { columns: ['team', 'contacts: count'], rows: ['Beech,19', 'Cedar,40'] },
      },
    ],
    [
      'a total in another table',
      {
        t: { columns: ['group', 'contacts: count'], rows: ['Under 18,3', '18 and over,177'] },
        u: { columns: ['place', 'contacts: count'], rows: ['All of the Vale,180', 'Elsewhere,90'] },
      },
    ],
    [
      'a group that moved',
      {
        old: { columns: ['group', 'contacts: count'], rows: ['Schools,60', 'Early years,28'] },
        new: {
          columns: ['group', 'contacts: count'],
          rows: ['Schools with nursery classes,63', 'Early years,25'],
        },
        moved: { columns: ['group', 'contacts: count'], rows: ['Nursery classes in schools,3'] },
      },
    ],
    [
      'money in proportion',
      {
        t: {
          columns: ['group', 'contacts: count', 'cost: money'],
          rows: ['Police,3,300', 'Schools,40,4000', 'Health,22,2200'],
        },
      },
    ],
    [
      'money with a fixed part',
      {
        t: {
          columns: ['group', 'contacts: count', 'cost: money'],
          rows: ['Police,3,800', 'Schools,40,4500', 'Health,22,2700', 'Parents,31,3600'],
        },
      },
    ],
    [
      'an average of the rows',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['North,12', 'South,3', 'West,15', 'Average of the areas,10'],
        },
      },
    ],
    [
      'shares that leave nothing but the hidden one',
      {
        t: {
          columns: ['group', 'share: share'],
          rows: ['Schools,61.2', 'Health,30.6', 'Police,c'],
        },
      },
    ],
    [
      'shares of the same rows in another table',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['Neglect,38', 'Harm,4', 'Other,17', 'Total,59'],
          more: totalRow,
        },
        u: {
          columns: ['group', 'share: share'],
          rows: ['Neglect,64.4', 'Harm,6.8', 'Other,28.8', 'Total,100'],
        },
      },
    ],
    [
      'an unavailable part of a total',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['Schools,64', 'Health,31', 'Faith,x', 'Total,98'],
          more: totalRow,
        },
      },
    ],
    [
      'figures that are called words',
      { t: { columns: ['group', 'contacts: text'], rows: ['Schools,64', 'Health,3', 'Faith,<5'] } },
    ],
  ])('%s', async (_, tables) => {
    const found = await tableOutcome(tables);
    expect(found.filter((line) => /^(?:disclosure-|column-of-numbers)/u.test(line))).not.toEqual(
      [],
    );
  });
});

describe('a question is settled', () => {
  const rows = ['Schools,43', 'Primary,40', 'Secondary,3', 'Police,60'];
  const columns = ['group', 'contacts: count'];

  test('by stating the relation in the message', async () => {
    const { findings } = await checkWith(tableFiles({ t: { columns, rows } }));
    const [, relation = ''] = /(relations:\n(?: .*\n?)+)/u.exec(findings[0]?.hint ?? '') ?? [];
    expect(await tableOutcome({ t: { columns, rows, more: relation } })).toEqual([
      'Schools 43',
      'Primary [c]',
      'Secondary [c]',
      'Police 60',
    ]);
  });

  test('by stating that it is chance', async () => {
    const { findings } = await checkWith(tableFiles({ t: { columns, rows } }));
    const [, chance = ''] = /(unrelated:\n(?: .*\n?)+)/u.exec(findings[0]?.hint ?? '') ?? [];
    expect(await tableOutcome({ t: { columns, rows, more: chance } })).toEqual([
      'Schools 43',
      'Primary 40',
      'Secondary [c]',
      'Police 60',
    ]);
  });
});
