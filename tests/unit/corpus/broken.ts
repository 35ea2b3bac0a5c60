import type { Change } from '../../support/fixture.ts';

/** A way to break the partnership, and where the check must report it. */
export interface Broken {
  /** A description for test messages. */
  name: string;
  /** The kind of damage, for the totals. */
  kind: string;
  changes: Record<string, Change>;
  /** The file where it must be reported. */
  file: string;
  /** The line, or the first and last line, where it must be reported. Left out for the whole file. */
  lines?: readonly [first: number, last: number];
  /** The cell of a table. */
  cell?: string | undefined;
  /** The codes that would be right; any code if left out. */
  codes?: readonly string[];
}
