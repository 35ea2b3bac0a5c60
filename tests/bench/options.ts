import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface BenchOptions {
  sizes: number[];
  runs: number;
  withOthers: boolean;
  withSearch: boolean;
  /** Where the results go. */
  into: string;
}

/** From this size on every build is run once: large ones take minutes, and vary less. */
const largeSize = 2000;

/** How often each build of a size is repeated. */
export function runsOf(size: number, { runs }: Pick<BenchOptions, 'runs'>): number {
  return size < largeSize ? runs : 1;
}

/** Reads the command line. Throws with a sentence when it makes no sense. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,5000' },
      runs: { type: 'string', default: '3' },
      'without-others': { type: 'boolean', default: false },
      'without-search': { type: 'boolean', default: false },
      into: { type: 'string', default: 'handbook' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 50 || size > 20_000))
    throw new Error(
      `"${values.sizes}" are no sizes. Write whole numbers from 50 to 20000, for example --sizes 100,1000.`,
    );
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 20)
    throw new Error(
      `"${values.runs}" is no number of runs. Write a whole number from 1 to 20, for example --runs 3.`,
    );
  return {
    sizes: [...new Set(sizes)].toSorted((one, other) => one - other),
    runs,
    withOthers: !values['without-others'],
    withSearch: !values['without-search'],
    into: values.into,
  };
}
