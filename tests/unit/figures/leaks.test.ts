import { describe, expect, test } from 'vitest';
import { brief, checkWith } from '../../support/fixture.ts';
import { tableFiles, type SmallTable } from '../../support/smallTable.ts';

/** What a check says of some tables: its errors, or the cells as they are published. */
async function outcome(tables: Record<string, SmallTable>): Promise<string[]> {
  const { findings, partnership } = await checkWith(tableFiles(tables));
  const errors = findings.filter(({ severity }) => severity === 'error').map(brief);
  if (partnership === null) return errors;
  return Object.keys(tables).flatMap((id) =>
    (partnership.datasets.get(id)?.rows ?? []).map(({ cells }) =>
      Object.values(cells)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

const total = 'relations:\n  - { type: rows-sum, total: Total, columns: [contacts] }';

describe('figures that add up without a word are asked about where one of them is hidden', () => {
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
      'a year in another table than its quarters',
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
      'a running total that begins with what was there before',
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
      'the cost of each and of all',
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
          more: total,
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
          more: total,
        },
        u: {
          columns: ['group', 'share: share'],
          rows: ['Neglect,64.4', 'Harm,6.8', 'Other,28.8', 'Total,100'],
        },
      },
    ],
    [
      'what is not available between a total and its parts',
      {
        t: {
          columns: ['group', 'contacts: count'],
          rows: ['Schools,64', 'Health,31', 'Faith,x', 'Total,98'],
          more: total,
        },
      },
    ],
    [
      'figures that are called words',
      { t: { columns: ['group', 'contacts: text'], rows: ['Schools,64', 'Health,3', 'Faith,<5'] } },
    ],
  ])('%s', async (_, tables) => {
    const found = await outcome(tables);
    expect(found.filter((line) => /^(?:disclosure-|column-of-numbers)/u.test(line))).not.toEqual(
      [],
    );
  });
});

describe('words that tell a hidden figure, or say more of it than the policy does, are an error', () => {
  const t: SmallTable = {
    columns: ['group', 'contacts: count'],
    rows: ['Neglect,30', 'Sexual abuse,3', 'Burns,4', 'Total,37'],
    more: total,
  };
  const head =
    'title: Numbers of the year\nsummary: What we counted.\norder: 90\npart: about\nreviewed: 2021-06-01\nreviewBy: 2022-06-01\nsources:\n  - document: plan\n    paragraph: "1"';
  const onPage = async (words: string): Promise<string[]> => {
    const { findings } = await checkWith({
      ...tableFiles({ t }),
      'arrangements/numbers.mdx': `---\n${head}\n---\n\n${words}\n\n<DataTable dataset="t" />\n`,
    });
    return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };

  test.each([
    'All contacts except 3 were about neglect or burns.',
    'Every contact apart from three was about neglect or burns.',
    'One in twelve contacts was about sexual abuse.',
    'A twelfth of the contacts were about sexual abuse.',
    'More than 90% of contacts (34 of 37) were not about sexual abuse.',
    'We had 34 contacts about other things than sexual abuse.',
    'There were ten times as many contacts about neglect as about sexual abuse.',
    'Contacts about sexual abuse fell by 9 from 12.',
    'A single contact and two more were about sexual abuse.',
    'Between 2 and 4 contacts were about sexual abuse.',
    'Sexual abuse accounted for fewer than 4 contacts.',
    'A trio of contacts were about sexual abuse.',
    '| Reason | Contacts |\n| --- | --- |\n| Sexual abuse | 3 |',
    '- Neglect: 30\n- Sexual abuse: 3',
    '<Details summary="Three contacts were about sexual abuse">\n\nMore words.\n\n</Details>',
  ])('%s', async (words) => {
    expect(await onPage(words)).toEqual(['disclosure-text']);
  });

  test.each([
    'Few contacts were about sexual abuse, fewer than 6 in all.',
    'Neglect was the reason for 30 of the 37 contacts, or four in five.',
    'Contacts about sexual abuse are answered within three working days.',
  ])('but not: %s', async (words) => {
    expect(await onPage(words)).toEqual([]);
  });

  test.each(['Sexual abuse (3)', 'Sexual abuse (n = 3)', 'Sexual abuse (3 of 37)'])(
    'in the name of a row: %s',
    async (name) => {
      const rows = t.rows.map((row) => row.replace('Sexual abuse', name));
      expect(await outcome({ t: { ...t, rows } })).toEqual(['disclosure-text datasets/t.csv:3 A3']);
    },
  );

  test.each([
    'title: All contacts except 3 were about neglect or burns',
    'description: Sexual abuse was one in twelve.',
    'description: Corrected from 12 by taking 9 contacts about sexual abuse out.',
  ])('in a text of the table: %s', async (line) => {
    const files = tableFiles({ t });
    const yaml = String(files['datasets/t.yaml']).replace(/^(title|description):.*$/gmu, (old) =>
      line.startsWith(old.slice(0, old.indexOf(':'))) ? line : old,
    );
    const { findings } = await checkWith({ ...files, 'datasets/t.yaml': yaml });
    expect(findings.map(({ code }) => code)).toContain('disclosure-text');
  });
});

describe('what the settings explain is hidden as far as it has to be', () => {
  const rest = ['Police,3,', 'Health,36,', 'Total,100,'];
  test.each<[string, SmallTable]>([
    [
      'a rate of a number',
      {
        columns: ['group', 'contacts: count', 'gap: rate, numerator: 365, denominator: contacts'],
        rows: ['Schools,61,', ...rest],
        more: total,
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
        more: total,
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
        more: total,
      },
    ],
  ])('%s', async (_, table) => {
    const rows = await outcome({ t: table });
    expect(rows[1]).toMatch(/^Police \[c\] \[c\]/u);
  });

  test('a share in another table that equals a hidden one', async () => {
    const share =
      'share: share, numerator: contacts, denominator: { row: Total, column: contacts }';
    const rows = await outcome({
      one: {
        columns: ['group', 'contacts: count', share],
        rows: ['Neglect,38,', 'Harm,4,', 'Other,7,', 'Total,49,'],
        more: total,
      },
      two: {
        columns: ['group', 'share: share'],
        rows: ['Harm,8.2'],
        more: 'relations:\n  - { type: equals, row: Harm, column: share, other: { dataset: one, row: Harm, column: share } }',
      },
    });
    expect(rows.at(-1)).toBe('Harm [c]');
  });

  test('counts that are at least one: no five of them make five', async () => {
    const rows = await outcome({
      t: {
        columns: ['group', 'contacts: count'],
        rows: ['Home,40', 'Burns,1', 'Bites,1', 'Cuts,1', 'Falls,1', 'Other,1', 'Total,45'],
        more: total,
      },
    });
    expect(rows[0]).toBe('Home [c]');
  });

  test('a net figure may lie below zero, where the column says so', async () => {
    const net = (settings: string) => ({
      t: {
        columns: ['group', 'started: count', 'left: count', `net: count${settings}`],
        rows: ['North,10,14,-4', 'South,20,12,8'],
        more: 'relations:\n  - { type: columns-sum, total: net, parts: [started, -left] }',
      },
    });
    expect(await outcome(net(', net: true'))).toEqual(['North 10 14 −4', 'South 20 12 8']);
    expect(await outcome(net(''))).toEqual(['cell-value datasets/t.csv:2 D2']);
    const exempt = {
      t: {
        columns: ['group', 'net: count, net: true'],
        rows: ['North,-4', 'South,8'],
        more: 'disclosure: { mode: exempt, reason: These are places in homes. }',
      },
    };
    expect(await outcome(exempt)).toEqual(['North −4', 'South 8']);
  });
});

describe('the way out of a question', () => {
  const rows = ['Schools,43', 'Primary,40', 'Secondary,3', 'Police,60'];
  const columns = ['group', 'contacts: count'];

  test('is the relation that the message gives', async () => {
    const { findings } = await checkWith(tableFiles({ t: { columns, rows } }));
    const [, relation = ''] = /(relations:\n(?: .*\n?)+)/u.exec(findings[0]?.hint ?? '') ?? [];
    expect(await outcome({ t: { columns, rows, more: relation } })).toEqual([
      'Schools 43',
      'Primary [c]',
      'Secondary [c]',
      'Police 60',
    ]);
  });

  test('is the statement that it is chance', async () => {
    const { findings } = await checkWith(tableFiles({ t: { columns, rows } }));
    const [, chance = ''] = /(unrelated:\n(?: .*\n?)+)/u.exec(findings[0]?.hint ?? '') ?? [];
    expect(await outcome({ t: { columns, rows, more: chance } })).toEqual([
      'Schools 43',
      'Primary 40',
      'Secondary [c]',
      'Police 60',
    ]);
  });
});

test('no message tells the number that it is about', async () => {
  const { findings } = await checkWith(
    tableFiles({
      t: {
        columns: ['group', 'contacts: count'],
        rows: ['Schools,64', 'Health,31', 'Faith,x', 'Total,98'],
        more: total,
      },
    }),
  );
  expect(findings.map(({ code }) => code)).toEqual(['disclosure-available']);
  expect(findings.map(({ message, hint }) => message + hint).join()).not.toMatch(/\b3\b/u);
});

test('a contradiction is published without the hidden figure, and the same whatever that figure is', async () => {
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
