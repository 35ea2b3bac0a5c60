import { expect, it } from 'vitest';
import { benchCharts } from '../../bench/results/benchCharts.ts';
import { benchPage, markdownTable } from '../../bench/results/benchPage.ts';
import type {
  BenchResults,
  ContestantResult,
  SizeResult,
} from '../../bench/results/benchResults.ts';

const contestant = (name: string, seconds: number): ContestantResult => ({
  name,
  cold: { seconds, megabytes: 500, processorSeconds: seconds * 1.5 },
  rebuild: { seconds: seconds / 4, megabytes: null, processorSeconds: null },
  note: null,
  site: { pages: 120, files: 300, bytes: 4_200_000 },
  firstSearch: { milliseconds: 250, bytes: 90_000 },
});

const check = {
  cold: { seconds: 0.8, megabytes: 150, processorSeconds: 1 },
  again: { seconds: 0.5, megabytes: 140, processorSeconds: 1 },
  watched: 42,
};

const size = (entries: number, seconds: number): SizeResult => ({
  entries,
  runs: entries > 500 ? 1 : 3,
  contestants: [contestant('Ours', seconds), contestant('Theirs', seconds * 2)],
  stages: [{ name: 'pages', seconds: 1.25 }],
  check,
  preview: { firstPage: 2100, savedPage: 130 },
});

const results: BenchResults = {
  date: '2026-06-30',
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryGigabytes: 8,
    system: 'linux x64',
    node: 'v24.0.0',
  },
  versions: ['theirs@1.0.0'],
  sample: check,
  sizes: [size(100, 2), size(1000, 20)],
};

it('is a table with the first column to the left', () => {
  expect(markdownTable(['', 's'], [['Ours', '1.0']])).toBe(
    '|  | s |\n| --- | ---: |\n| Ours | 1.0 |',
  );
});

it('shows seconds, ratios, stages and exponents', () => {
  const page = benchPage(results, []);
  expect(page).toContain('| Ours | 20.0 | 30.0 | 500 | 5.0 | – | – | 120 | 300 | 4.2 | 250 | 90 |');
  expect(page).toContain('| Theirs | 0.50 | 0.50 | 1.00 | 0.50 | – | 1.00 | 1.00 |');
  expect(page).toContain('pages 1.3 s');
  expect(page).toContain('## 100 entries\n\nMedians of 3 runs.');
  expect(page).toContain('## 1,000 entries\n\nOne run.');
  expect(page).toContain('| Ours | 1.00 | 1.00 | 0.00 | 1.00 | 0.00 | 0.00 |');
  expect(page).toContain('| The sample | 0.80 | 150 | 0.50 | 140 | 42 | – | – |');
});

it('says why there are no figures, and leaves them out of the growth', () => {
  const unfinished = {
    ...contestant('Theirs', 1),
    cold: null,
    rebuild: null,
    site: null,
    firstSearch: null,
    note: 'not finished after 300 s',
  };
  const [small, large] = results.sizes;
  if (small === undefined || large === undefined) throw new Error('no sizes');
  const page = benchPage(
    { ...results, sizes: [small, { ...large, contestants: [contestant('Ours', 20), unfinished] }] },
    [],
  );
  expect(page).toContain(
    '| Theirs (not finished after 300 s) | – | – | – | – | – | – | – | – | – | – | – |',
  );
  expect(page).toContain('| Theirs | – | – | – | – | – | – |');
});

it('draws a picture for each cost, a bar for each program', async () => {
  const charts = await benchCharts(results);
  expect(charts.map(({ id }) => id)).toEqual(['cold-build', 'memory', 'rebuild']);
  for (const { svg, description } of charts) {
    expect(svg).toMatch(/^<svg /u);
    expect(description).toContain('Ours, Theirs');
  }
  expect(benchPage(results, charts)).toContain('](pictures/benchmark-cold-build.svg)');
});
