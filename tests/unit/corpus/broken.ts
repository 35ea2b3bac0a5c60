import type { Change } from '../../support/fixture.ts';

/** A way to break the partnership, and where the check must find it. */
export interface Broken {
  /** What was done, for messages of the test. */
  name: string;
  /** The kind of damage, for the rates. */
  kind: string;
  changes: Record<string, Change>;
  /** The file in which it must be found. */
  file: string;
  /** The line, or the first and last line, in which it must be found. Left out when the whole file is meant. */
  lines?: readonly [first: number, last: number];
  /** The cell of a table. */
  cell?: string | undefined;
  /** The codes that would be right; any when left out. */
  codes?: readonly string[];
}
