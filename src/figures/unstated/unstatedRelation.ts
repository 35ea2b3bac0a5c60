import type { Term } from '../../disclosure/disclosureProblem.ts';
import type { Place } from '../../findings/finding.ts';
import type { CellAddress } from '../equation.ts';
import { cellId } from '../equation.ts';
import type { FigureTable } from '../figureTable.ts';

/** What a reader sees of the tables, and what is true. */
export interface Sight {
  readonly tables: ReadonlyMap<string, FigureTable>;
  /** The true value; `null` for words, signs and what no one here knows. */
  readonly valueOf: (cell: CellAddress) => number | null;
  /** Whether the figure is not published. */
  readonly isHidden: (cell: CellAddress) => boolean;
  /** The largest count that is a small number. */
  readonly largestSmall: number;
}

/** Figures that a reader may take to add up, though no relation says so. What they add up to is 0, with their signs. */
export interface UnstatedSum {
  /** What adds up, by the ids of the cells; one list for each sum. */
  readonly sums: readonly (readonly Term[])[];
  /** What seems to be so, in words without numbers. */
  readonly words: string;
  /** The dataset whose settings would say so. */
  readonly dataset: string;
  /** The rows or columns that it is about, as `unrelated` names them. */
  readonly figures: readonly string[];
  /** Where it lies. */
  readonly place: Place;
  /** How the settings would say so, if there is a way. */
  readonly relation: string | null;
}

/** A number of times a cell. */
export function term(cell: CellAddress, coefficient: number): Term {
  return { cell: cellId(cell), coefficient };
}

/**
 * Whether signed figures add up to nothing. One that no one here knows may be any small number.
 * @param signed the value of each with its sign
 */
export function addsUp(
  signed: readonly (readonly [value: number | null, sign: number])[],
  largestSmall: number,
): boolean {
  const sum = signed.reduce((total, [value, sign]) => total + sign * (value ?? 0), 0);
  const unknown = signed.filter(([value]) => value === null);
  const [[, sign] = [0, 0]] = unknown;
  if (unknown.length === 0) return sum === 0;
  return unknown.length === 1 && -sum * sign >= 1 && -sum * sign <= largestSmall;
}

/** Names for people: “A”, “B” and “C”. */
export function quoted(names: readonly string[]): string {
  const all = names.map((name) => `"${name}"`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
