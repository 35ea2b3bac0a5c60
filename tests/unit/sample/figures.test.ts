import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/checks/checkContent.ts';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newMemory } from '../../../src/load/loadMemory.ts';
import type { Partnership } from '../../../src/model/partnership.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';

const folder = fileURLToPath(new URL('../../../content/', import.meta.url));
let sample: CheckResult;
/** Shared between checks, so that unchanged files are read once. */
const memory = newMemory();

beforeAll(async () => {
  sample = await sampleWith({});
}, 60_000);

test('the sample has no findings', () => {
  expect(
    sample.findings.map(
      ({ code, file, line, message }) => `${code} ${file}:${line ?? ''} ${message}`,
    ),
  ).toEqual([]);
});

describe('figures that contradict each other in the source are worked out from the counts, with a footnote', () => {
  test.each([
    ['iro-leaving-care', 'All who left care', 'children', '226', '225'],
    ['iro-reviews-by-month', '2018-19', 'on-time-share', '91.4%', '92%'],
    ['iro-reviews-by-month', '2018-19', 'late-share', '8.6%', '8.18%'],
    ['lado-contacts-by-year', '2016-17', 'average-per-week', '5.8', '5.7'],
  ])('%s, %s, %s', (dataset, row, column, published, printed) => {
    const table = dataset === undefined ? undefined : sample.partnership?.datasets.get(dataset);
    expect(table?.rows.find(({ key }) => key === row)?.cells[column]?.text).toBe(published);
    expect(table?.footnotes.some(({ text }) => text.includes(printed))).toBe(true);
  });

  test('a set of shares without one age group says so', () => {
    expect(
      sample.partnership?.datasets
        .get('iro-ages-starting')
        ?.footnotes.some(({ text }) => text.includes('88.41%')),
    ).toBe(true);
  });
});

test.each([
  ['budget-position', 'forecast', '£66,191,605'],
  ['budget-position', 'variance', '−£246,221'],
  ['capital-programme', 'budget', '£18,404,000'],
  ['capital-programme', 'variance', '−£1,030,000'],
])(
  'a total of money is published as printed if rounding explains the difference: %s, %s',
  (dataset, column, printed) => {
    const table = sample.partnership?.datasets.get(dataset);
    expect(table?.rows.find(({ key }) => key === 'Total')?.cells[column]?.text).toBe(printed);
    expect(table?.footnotes.some(({ text }) => text.includes('rounding'))).toBe(true);
  },
);

test('no row is named after something that happened to only a few children', () => {
  const rows = sample.partnership?.datasets.get('iro-placement-moves')?.rows ?? [];
  expect(rows.map(({ key, cells }) => [key, cells['children']?.text])).toEqual([
    ['1', '304'],
    ['2', '80'],
    ['3', '25'],
    ['4', '11'],
    ['Five or more', '9'],
    ['Three or more', '45'],
    ['All children', '429'],
  ]);
});

describe('removing an explanation reports the contradiction again', () => {
  test.each([
    'iro-leaving-care',
    'iro-reviews-by-month',
    'lado-contacts-by-year',
    'budget-position',
    'capital-programme',
    'lado-education-contacts',
  ])('%s', async (id) => {
    const path = `datasets/${id}.yaml`;
    const text = readFileSync(`${folder}${path}`, 'utf8');
    const { findings } = await sampleWith({
      [path]: text.replace(/^contradictions:\n(?: .*\n|\n)*/mu, ''),
    });
    expect(findings.filter(({ code }) => code === 'figure-contradiction').length).toBeGreaterThan(
      0,
    );
  });
});

describe('changing a hidden figure changes nothing that is published', () => {
  test.each<[string, string, (csv: string) => string]>([
    [
      'late and timely reviews in August',
      'iro-reviews-by-month',
      (csv) =>
        csv
          .replace('2018-08,67,95,5,', '2018-08,68,95,4,')
          .replace('2019-03,114,96,4,', '2019-03,113,96,5,'),
    ],
    [
      'referrals to the Disclosure and Barring Service',
      'lado-dbs-referrals',
      (csv) => csv.replace('2015-16,3', '2015-16,5'),
    ],
  ])('%s', async (_name, id, change) => {
    const path = `datasets/${id}.csv`;
    const text = readFileSync(`${folder}${path}`, 'utf8');
    expect(change(text)).not.toBe(text);
    const changed = await sampleWith({ [path]: change(text) });
    expect(published(changed.partnership)).toBe(published(sample.partnership));
  });
});

async function sampleWith(changes: Record<string, string>): Promise<CheckResult> {
  const { files, findings } = readContentFiles(folder);
  const changed = files.map(({ path, bytes }) => ({
    path,
    bytes: changes[path] === undefined ? bytes : Buffer.from(changes[path]),
  }));
  return checkContent({ files: changed, findings }, memory);
}

/** All the data that pages are drawn from, as text. */
function published(partnership: Partnership | null): string {
  expect(partnership).not.toBeNull();
  return JSON.stringify(partnership, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}
