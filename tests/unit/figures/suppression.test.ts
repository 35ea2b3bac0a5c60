import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const csv = 'datasets/contacts.csv';
const yaml = 'datasets/contacts.yaml';
const table = (schools: number, health: number, police: number) => {
  const total = schools + health + police;
  return `source,contacts,share\nSchools,${schools},\nHealth,${health},\nPolice,${police},\nTotal,${total},\n`;
};

async function shown(
  changes: Record<string, string | ((text: string) => string)>,
): Promise<Record<string, string[]>> {
  const { partnership, findings } = await checkWith(changes);
  expect(findings.filter(({ code }) => code !== 'rows-to-join')).toEqual([]);
  const rows = partnership?.datasets.get('contacts')?.rows ?? [];
  return Object.fromEntries(
    rows.map(({ key, cells }) => [
      key,
      [cells['contacts']?.text ?? '', cells['share']?.text ?? ''],
    ]),
  );
}

test('a small number and a part that would give it away are hidden, and the total is shown', async () => {
  const rows = await shown({ [csv]: table(60, 30, 3) });
  expect(rows['Police']).toEqual(['[c]', '[c]']);
  expect(rows['Total']?.[0]).toBe('93');
  expect([rows['Schools']?.[0], rows['Health']?.[0]].filter((text) => text === '[c]')).toHaveLength(
    1,
  );
});

test('a zero and a number above the policy are shown', async () => {
  expect(await shown({ [csv]: table(60, 6, 0) })).toMatchObject({
    Health: ['6', '9%'],
    Police: ['0', '0%'],
  });
});

test('the partnership contains no hidden figure', async () => {
  const { partnership } = await checkWith({ [csv]: table(6100, 3100, 4) });
  expect(JSON.stringify(partnership?.datasets.get('contacts')?.rows)).not.toMatch(
    /"value":4[,}]|"value":(?:3100)[,}]/u,
  );
});

test('a sentence with a hidden figure does not show it', async () => {
  const { partnership } = await checkWith({ [csv]: table(3, 6100, 3100) });
  const text = JSON.stringify(partnership?.reports[0]?.sections[0]?.body);
  expect(text).toContain('a number not shown');
});

test('a difference from a hidden figure is reported', async () => {
  const { findings } = await checkWith({
    [csv]: table(60, 30, 3),
    'reports/2020-21/what-we-did.mdx': (text) =>
      text.replace(
        'row="Schools" column="contacts" />',
        'row="Schools" column="contacts" form="difference" from="Police" />',
      ),
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'row-unknown', file: 'reports/2020-21/what-we-did.mdx', line: 12 },
  ]);
});

test('an exempt table is shown in full, with its reason', async () => {
  const exempt = (text: string) =>
    `${text}disclosure:\n  mode: exempt\n  reason: These are posts.\n`;
  const rows = await shown({ [csv]: table(60, 30, 3), [yaml]: exempt });
  expect(rows['Police']?.[0]).toBe('3');
});

test('a hidden figure that another table gives away is reported with an explanation', async () => {
  const { findings } = await checkWith({
    [csv]: table(60, 30, 3),
    'datasets/posts.csv': 'source,posts\nSchools,60\nHealth,30\nTotal,93\n',
    'datasets/posts.yaml': `title: Posts
subtitle: The same contacts again
description: Counted by hand.
period: { from: 2020-04-01, to: 2021-03-31 }
sources:
  - document: plan
revised: 2021-06-01
columns:
  - { id: source, type: category, label: Source, description: Who. }
  - { id: posts, type: count, label: Posts, description: How many., unit: posts }
key: [source]
relations:
  - { type: equals, row: Schools, column: posts, other: { dataset: contacts, row: Schools, column: contacts } }
  - { type: equals, row: Health, column: posts, other: { dataset: contacts, row: Health, column: contacts } }
  - { type: equals, row: Total, column: posts, other: { dataset: contacts, row: Total, column: contacts } }
disclosure: { mode: exempt, reason: These are posts. }
`,
  });
  expect(findings).toMatchObject([{ code: 'disclosure-leak', file: csv, line: 4, cell: 'B4' }]);
  expect(findings[0]?.message).toContain('readers can work out exactly what it is');
});

test('a table that arrives suppressed is protected like any other', async () => {
  const rows = await shown({
    [csv]: 'source,contacts,share\nSchools,60,\nHealth,30,\nPolice,c,\nTotal,93,\n',
  });
  expect(rows['Police']?.[0]).toBe('[c]');
  expect([rows['Schools']?.[0], rows['Health']?.[0]].filter((text) => text === '[c]')).toHaveLength(
    1,
  );
});
