import { growthExponent } from '../measuring/statistics.ts';
import type { BenchChart } from './benchCharts.ts';
import type {
  BenchResults,
  BuildCost,
  CheckResultTimes,
  ContestantResult,
  SizeResult,
} from './benchResults.ts';

const number = (value: number, decimals = 0): string =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
const orDash = (value: number | null | undefined, decimals = 0): string =>
  value === null || value === undefined ? '–' : number(value, decimals);
const ratio = (ours: number | null | undefined, theirs: number | null | undefined): string =>
  typeof ours === 'number' && typeof theirs === 'number' ? number(ours / theirs, 2) : '–';

/** A table in Markdown: the first cell of each line to the left, the others to the right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** The page of the handbook with the results. */
export function benchPage(
  results: BenchResults,
  charts: readonly Omit<BenchChart, 'svg'>[],
): string {
  const { machine, versions, sizes } = results;
  return `${[
    '# Scale and speed',
    'Made by `npm run bench`; do not edit. The figures behind this page are in [benchmark.json](benchmark.json).',
    [
      `Measured on ${results.date}: ${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB of memory, ${machine.system}, Node ${machine.node}.`,
      'The machine was not idle: ratios within one run say something, seconds say less.',
    ].join(' '),
    ...(versions.length > 0 ? [comparison(versions)] : []),
    ...sizes.map((size) => sizeSection(size)),
    '## How costs grow',
    'The exponent is the slope of cost against size on logarithmic scales: 1.00 is in proportion, less is better.',
    growthTable(sizes),
    '## The check and the preview',
    'Cold: nothing is kept from earlier checks. Again: a new check after one edit. Watching: from a saved file to the answer. Preview: from a saved file to the page with its new words.',
    checkTable(results),
    ...(charts.length > 0
      ? [
          '## Charts',
          ...charts.map(
            ({ id, title, description }) =>
              `### ${title}\n\n![${description}](pictures/benchmark-${id}.svg)`,
          ),
        ]
      : []),
  ].join('\n\n')}\n`;
}

function comparison(versions: readonly string[]): string {
  return [
    '## What is compared',
    `Every program builds the same text on the same number of pages, with its own search: ${versions.map((version) => `\`${version}\``).join(', ')}.`,
    'The others get plain Markdown: each entry, recommendation, theme and level is a page, tables are tables, components are the words they stand for, and lists of links make up the number. They check nothing, draw no charts, protect no small numbers and make no downloads. Starlight gets a short menu, because as delivered it lists every page on every page. Its pages are MDX, so that authors could write components as here; Markdown alone is measured beside it.',
    'Cold: nothing is kept from earlier builds, not even compiled code. After one edit: the same command again, with a line more in the text of one section. Memory is the most that all processes of a build held at once, looked at fifty times a second. Processor is the time that processors worked for them, which a busy machine changes less than the clock. Search: a new reader opens the page that searches, types, and sees the first result.',
  ].join('\n\n');
}

function sizeSection({ entries, runs, contestants, stages }: SizeResult): string {
  const [ours] = contestants;
  const rows = contestants.map((one) => [
    one.note === null ? one.name : `${one.name} (${one.note})`,
    orDash(one.cold?.seconds, 1),
    orDash(one.cold?.processorSeconds, 1),
    orDash(one.cold?.megabytes),
    orDash(one.rebuild?.seconds, 1),
    orDash(one.rebuild?.processorSeconds, 1),
    orDash(one.rebuild?.megabytes),
    orDash(one.site?.pages),
    orDash(one.site?.files),
    orDash(one.site === null ? null : one.site.bytes / 1e6, 1),
    orDash(one.firstSearch?.milliseconds),
    orDash(one.firstSearch === null ? null : one.firstSearch.bytes / 1000),
  ]);
  const header = [
    '',
    'cold, s',
    'processor, s',
    'memory, MB',
    'after one edit, s',
    'processor, s',
    'memory, MB',
    'pages',
    'files',
    'site, MB',
    'first search, ms',
    'loaded, kB',
  ];
  const parts = [
    `## ${number(entries)} entries`,
    runs === 1 ? 'One run.' : `Medians of ${runs} runs.`,
    markdownTable(header, rows),
  ];
  if (ours !== undefined && contestants.length > 1) parts.push(ratios(ours, contestants.slice(1)));
  if (stages.length > 0)
    parts.push(
      `Stages of the first cold build: ${stages.map(({ name, seconds }) => `${name} ${number(seconds, 1)} s`).join(', ')}.`,
    );
  return parts.join('\n\n');
}

function ratios(ours: ContestantResult, others: readonly ContestantResult[]): string {
  const rows = others.map((other) => [
    other.name,
    ratio(ours.cold?.seconds, other.cold?.seconds),
    ratio(ours.cold?.processorSeconds, other.cold?.processorSeconds),
    ratio(ours.cold?.megabytes, other.cold?.megabytes),
    ratio(ours.rebuild?.seconds, other.rebuild?.seconds),
    ratio(ours.rebuild?.processorSeconds, other.rebuild?.processorSeconds),
    ratio(ours.firstSearch?.milliseconds, other.firstSearch?.milliseconds),
    ratio(ours.firstSearch?.bytes, other.firstSearch?.bytes),
  ]);
  return markdownTable(
    [
      `${ours.name} as a multiple of`,
      'cold',
      'processor',
      'memory',
      'after one edit',
      'processor',
      'first search',
      'loaded',
    ],
    rows,
  );
}

function growthTable(sizes: readonly SizeResult[]): string {
  const exponent = (cost: (size: SizeResult) => number | null | undefined): string => {
    const points = sizes.flatMap((size) => {
      const value = cost(size);
      return typeof value === 'number' ? [{ size: size.entries, cost: value }] : [];
    });
    return orDash(growthExponent(points), 2);
  };
  const names = sizes[0]?.contestants.map(({ name }) => name) ?? [];
  const of = (
    name: string,
    value: (result: ContestantResult) => number | null | undefined,
  ): string =>
    exponent(({ contestants }) => {
      const found = contestants.find((one) => one.name === name);
      return found === undefined ? null : value(found);
    });
  return markdownTable(
    ['', 'cold', 'processor', 'memory', 'after one edit', 'site', 'check, cold'],
    names.map((name, index) => [
      name,
      of(name, ({ cold }) => cold?.seconds),
      of(name, ({ cold }) => cold?.processorSeconds),
      of(name, ({ cold }) => cold?.megabytes),
      of(name, ({ rebuild }) => rebuild?.seconds),
      of(name, ({ site }) => site?.bytes),
      index === 0 ? exponent(({ check }) => check.cold.seconds) : '–',
    ]),
  );
}

function checkTable({ sample, sizes }: BenchResults): string {
  const cost = ({ seconds, megabytes }: BuildCost): string[] => [
    number(seconds, 2),
    orDash(megabytes),
  ];
  const times = ({ cold, again, watched }: CheckResultTimes): string[] => [
    ...cost(cold),
    ...cost(again),
    number(watched),
  ];
  return markdownTable(
    [
      '',
      'cold, s',
      'memory, MB',
      'again, s',
      'memory, MB',
      'watching, ms',
      'preview, ms',
      'start of the preview, s',
    ],
    [
      ['The sample', ...times(sample), '–', '–'],
      ...sizes.map(({ entries, check, preview }) => [
        `${number(entries)} entries`,
        ...times(check),
        number(preview.savedPage),
        number(preview.firstPage / 1000, 1),
      ]),
    ],
  );
}
