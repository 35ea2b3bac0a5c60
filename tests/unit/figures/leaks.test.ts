import { describe, expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';
import { tableFiles, type SmallTable } from '../../support/smallTable.ts';
import { tableOutcome, totalRow } from '../../support/tableOutcome.ts';

describe('figures explained by the settings are hidden as far as needed', () => {
  const rest = ['Police,3,', 'Health,36,', 'Total,100,'];
  test.each<[string, SmallTable]>([
    [
      'a rate of a number',
      {
        columns: ['group', 'contacts: count', 'gap: rate, numerator: 365, denominator: contacts'],
        rows: ['Schools,61,', ...rest],
        more: totalRow,
      },
    ],
    [
      'a rate of money',
      {
        columns: [
          'group',
          'contacts: count',
          'each: rate, numerator: cost, denominator: contacts',
          'cost: money',
        ],
        rows: ['Schools,61,,9200', 'Police,3,,4100', 'Health,36,,7700', 'Total,100,,21000'],
        more: totalRow,
      },
    ],
    [
      'a share of a share',
      {
        columns: [
          'group',
          'contacts: count',
          'half: rate, numerator: share, denominator: 2',
          'share: share, numerator: contacts, denominator: { row: Total, column: contacts }',
        ],
        rows: ['Schools,61,,', 'Police,3,,', 'Health,36,,', 'Total,100,,'],
        more: totalRow,
      },
    ],
  ])('%s', async (_, table) => {
    const rows = await tableOutcome({ t: table });
    expect(rows[1]).toMatch(/^Police \[c\] \[c\]/u);
  });

  test('a share in another table that equals a hidden one', async () => {
    const share =
      'share: share, numerator: contacts, denominator: { row: Total, column: contacts }';
    const rows = await tableOutcome({
      one: {
        columns: ['group', 'contacts: count', share],
        rows: ['Neglect,38,', 'Harm,4,', 'Other,7,', 'Total,49,'],
        more: totalRow,
      },
      two: {
        columns: ['group', 'share: share'],
        rows: ['Harm,8.2'],
        more: 'relations:\n  - { type: equals, row: Harm, column: share, other: { dataset: one, row: Harm, column: share } }',
      },
    });
    expect(rows.at(-1)).toBe('Harm [c]');
  });

  test('counts of at least one: five of them cannot add up to five', async () => {
    const rows = await tableOutcome({
      t: {
        columns: ['group', 'contacts: count'],
        rows: ['Home,40', 'Burns,1', 'Bites,1', 'Cuts,1', 'Falls,1', 'Other,1', 'Total,45'],
        more: totalRow,
      },
    });
    expect(rows[0]).toBe('Home [c]');
  });

  test('a net figure may be below zero if the column says so', async () => {
    const net = (settings: string) => ({
      t: {
        columns: ['group', 'started: count', 'left: count', `net: count${settings}`],
        rows: ['North,10,14,-4', 'South,20,12,8'],
        more: 'relations:\n  - { type: columns-sum, total: net, parts: [started, -left] }',
      },
    });
    expect(await tableOutcome(net(', net: true'))).toEqual(['North 10 14 −4', 'South 20 12 8']);
    expect(await tableOutcome(net(''))).toEqual(['cell-value datasets/t.csv:2 D2']);
    const exempt = {
      t: {
        columns: ['group', 'net: count, net: true'],
        rows: ['North,-4', 'South,8'],
        more: 'disclosure: { mode: exempt, reason: These are places in homes. }',
      },
    };
    expect(await tableOutcome(exempt)).toEqual(['North −4', 'South 8']);
  });
});

test('no message reveals the number that it is about', async () => {
  const { findings } = await checkWith(
    tableFiles({
      t: {
        columns: ['group', 'contacts: count'],
        rows: ['Schools,64', 'Health,31', 'Faith,x', 'Total,98'],
        more: totalRow,
      },
    }),
  );
  expect(findings.map(({ code }) => code)).toEqual(['disclosure-available']);
  expect(findings.map(({ message, hint }) => message + hint).join()).not.toMatch(/\b3\b/u);
});

test('a contradiction is published without the hidden figure, and reads the same for any value', async () => {
  const published = async (boys: number, girls: number, all: number): Promise<unknown> => {
    const { findings, partnership } = await checkWith(
      tableFiles({
        t: {
          columns: ['group', 'boys: count', 'girls: count', 'all: count'],
          rows: [`North,${boys},${girls},${all}`, 'South,21,32,53', 'West,17,18,35'],
          more: 'relations:\n  - { type: columns-sum, total: all, parts: [boys, girls] }\ncontradictions:\n  - { row: North, column: all, explanation: The total is not the sum of its parts., certainty: certain }',
        },
      }),
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    return partnership?.datasets.get('t');
  };
  const world = await published(3, 1, 5);
  expect(JSON.stringify(world)).toContain('cannot all be right');
  expect(await published(1, 2, 4)).toEqual(world);
});
