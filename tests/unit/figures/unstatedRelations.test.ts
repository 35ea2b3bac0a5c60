import { describe, expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const csv = 'datasets/sources.csv';
const yaml = 'datasets/sources.yaml';
const settings = (more = '', share = '') => `title: Who got in touch
subtitle: Contacts by who made them, the Vale, 2020/21
description: Counted by hand.
period: { from: 2020-04-01, to: 2021-03-31 }
sources:
  - document: plan
revised: 2021-06-01
columns:
  - { id: source, type: category, label: Source, description: Who. }
  - { id: calls, type: count, label: Calls, description: How many., unit: calls }
  - { id: share, type: share, label: Share, description: Part of all., unit: "% of calls", decimals: 1${share} }
key: [source]
${more}`;
const table = (police: number, other: number, total = 'Total') =>
  `source,calls,share\nPolice,${512 - police - other},x\nSchools,401,32.3\nHealth,210,16.9\nPublic,${115 + police},x\nOther,${other},x\n${total},1238,100\n`;
const imported = (total = 'Total') =>
  `source,calls,share\nPolice,512,41.2\nSchools,401,32.3\nHealth,210,16.9\nPublic,115,9.3\nOther,4,0.3\n${total},1242,100\n`;
const sum = 'relations:\n  - { type: rows-sum, total: Total }\n';
const explained = ', numerator: calls, denominator: { row: Total, column: calls }';

async function codes(table: string, definition: string): Promise<string[]> {
  const { findings } = await checkWith({ [csv]: table, [yaml]: definition });
  return findings
    .filter(({ code }) => code !== 'rows-to-join')
    .map(({ code, severity, line }) => `${severity} ${code} ${line ?? ''}`);
}

describe('a table with hidden figures', () => {
  test('may have no total without a relation, and no unexplained share', async () => {
    expect(await codes(imported(), settings())).toEqual([
      'error disclosure-total 7',
      'error disclosure-share 11',
    ]);
  });

  test('may have no unexplained share, even if the sum is stated', async () => {
    expect(await codes(imported(), settings(sum))).toEqual(['error disclosure-share 11']);
  });

  test('is published if both are stated', async () => {
    expect(await codes(imported(), settings(sum, explained))).toEqual([]);
  });

  test('may have no total under another name', async () => {
    expect(await codes(imported('People of the Vale'), settings())).toContain(
      'error disclosure-total 7',
    );
  });

  test('is reported with what to write', async () => {
    const { findings } = await checkWith({ [csv]: imported(), [yaml]: settings() });
    expect(findings.map(({ hint }) => hint).join('\n')).toMatch(
      /- type: rows-sum\n {4}total: Total[^]*numerator: calls\n {4}denominator: \{ row: "Total", column: calls \}/u,
    );
    expect(findings.map(({ message }) => message).join(' ')).not.toMatch(/\b4\b|0\.3/u);
  });
});

describe('a table without hidden figures', () => {
  test('gets a warning with a suggestion', async () => {
    expect(
      await codes(
        imported()
          .replace('Other,4', 'Other,40')
          .replace('1242,', '1278,')
          .replaceAll(/,[\d.]+\n/gu, ',x\n'),
        settings(),
      ),
    ).toEqual(['warning total-unstated 7']);
  });

  test('gets no warning for a share of something else, such as a target', async () => {
    expect(await codes('source,calls,share\nPolice,512,90\nSchools,401,80\n', settings())).toEqual(
      [],
    );
    expect(
      await codes('source,calls,share\nPolice,60,60\nSchools,40,40\nAll,100,100\n', settings()),
    ).toEqual(['warning total-unstated 4', 'warning share-unexplained 11']);
  });

  test('gets no warning if its total is stated', async () => {
    expect(await codes(table(0, 0), settings(sum))).toEqual([]);
  });
});

test('a table with hidden figures may not have an unstated column that is the sum of others', async () => {
  const columns = (more: string) =>
    settings(more).replace(
      /  - \{ id: share[^\n]*\n/u,
      '  - { id: visits, type: count, label: Visits, description: How many., unit: visits }\n  - { id: both, type: count, label: Both, description: How many., unit: contacts }\n',
    );
  const rows = 'source,calls,visits,both\nPolice,20,30,50\nSchools,4,40,44\n';
  expect(await codes(rows, columns(''))).toEqual(['error disclosure-total 12']);
  const { findings, partnership } = await checkWith({
    [csv]: rows,
    [yaml]: columns('relations:\n  - { type: columns-sum, total: both, parts: [calls, visits] }\n'),
  });
  expect(findings).toEqual([]);
  expect(
    Object.values(partnership?.datasets.get('sources')?.rows[1]?.cells ?? {}).filter(
      ({ text }) => text === '[c]',
    ),
  ).toHaveLength(2);
});
