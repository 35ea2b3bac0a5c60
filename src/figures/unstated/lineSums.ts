import type { Grid, Line } from './grid.ts';
import { columnsSum, rowsSum } from './relationText.ts';
import { addsUp, quoted, term, type UnstatedSum } from './unstatedRelation.ts';

/** The signs of three, four and five lines that may add up to nothing: the first is what the others make up. */
const patterns: readonly (readonly number[])[] = [
  [1, -1, -1],
  [-1, 1, -1],
  [-1, -1, 1],
  [1, -1, -1, -1],
  [-1, 1, -1, -1],
  [-1, -1, 1, -1],
  [-1, -1, -1, 1],
  [1, 1, -1, -1],
  [1, -1, 1, -1],
  [1, -1, -1, 1],
  [1, -1, -1, -1, -1],
  [-1, 1, -1, -1, -1],
  [-1, -1, 1, -1, -1],
  [-1, -1, -1, 1, -1],
  [-1, -1, -1, -1, 1],
];
/** No more combinations than this are tried, so that a wide table costs no more than a blink. */
const mostTrials = 40_000;
/** By how many bits a match must outweigh the number of combinations that were tried: one in sixteen tables errs by chance. */
const margin = 4;

/** Lines that add up to nothing with their signs in every place, which is more than chance brings about. */
export function lineSums(
  { lines: all, isOfColumns }: Grid,
  largestSmall: number,
): Omit<UnstatedSum, 'place'>[] {
  const lines = all.filter(({ column }) => column === null || column.type === 'count');
  const found: Omit<UnstatedSum, 'place'>[] = [];
  for (const size of [3, 4, 5]) {
    const signs = patterns.filter((pattern) => pattern.length === size);
    const trials = signs.length * choose(lines.length, size);
    if (trials > mostTrials) break;
    for (const indices of combinations(lines.length, size)) {
      const isTogether = (indices.at(-1) ?? 0) - (indices[0] ?? 0) === size - 1;
      const needed = margin + Math.log2(isTogether ? signs.length * lines.length : trials);
      const chosen = indices.flatMap((index) => lines[index] ?? []);
      for (const pattern of signs) {
        if (evidence(chosen, pattern, largestSmall) < needed) continue;
        found.push(asSum(chosen, pattern, isOfColumns));
      }
    }
  }
  return found;
}

/** How many bits of chance it would take for lines to add up in every place; 0 when they do not, or when none is hidden. */
function evidence(
  lines: readonly Line[],
  pattern: readonly number[],
  largestSmall: number,
): number {
  let bits = 0;
  let isOfHidden = false;
  const length = lines[0]?.cells.length ?? 0;
  for (let place = 0; place < length; place += 1) {
    const cells = lines.flatMap(({ cells: own }) => own[place] ?? []);
    if (cells.length < lines.length) continue;
    const unknown = cells.filter(({ value }) => value === null);
    if (unknown.length > 1 || unknown.some(({ isHidden }) => !isHidden)) continue;
    const signed = cells.map(({ value }, index) => [value, pattern[index] ?? 0] as const);
    if (!addsUp(signed, largestSmall)) return 0;
    isOfHidden ||= cells.some(({ isHidden }) => isHidden);
    if (unknown.length === 0) bits += bitsOf(cells.map(({ value }) => value ?? 0));
  }
  return isOfHidden ? bits : 0;
}

/** How unlikely it is that numbers add up: one in as many as the middle one is large. */
export function bitsOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  return Math.log2(1 + (sizes[Math.floor((sizes.length - 1) / 2)] ?? 0));
}

function asSum(
  lines: readonly Line[],
  pattern: readonly number[],
  isOfColumns: boolean,
): Omit<UnstatedSum, 'place'> {
  const isOne = new Set(lines.map(({ dataset }) => dataset)).size === 1;
  const nameOf = ({ dataset, name }: Line): string => (isOne ? name : `${dataset}: ${name}`);
  const signed = lines.map((line, index) => ({ line, sign: pattern[index] ?? 0 }));
  const ones = signed.filter(({ sign }) => sign > 0);
  const others = signed.filter(({ sign }) => sign < 0);
  const [wholes, parts] = ones.length <= others.length ? [ones, others] : [others, ones];
  const [[whole], rest] = [wholes.slice(0, 1), wholes.slice(1)];
  const dataset = whole?.line.dataset ?? '';
  const addends = [
    ...parts.map(({ line }) => line.name),
    ...rest.map(({ line }) => `-${line.name}`),
  ];
  const length = lines[0]?.cells.length ?? 0;
  return {
    sums: Array.from({ length }, (_, place) =>
      signed.flatMap(({ line, sign }) => {
        const cell = line.cells[place];
        return cell === null || cell === undefined ? [] : [term(cell.address, sign)];
      }),
    ).filter((terms) => terms.length === lines.length),
    words: `the ${isOfColumns ? 'columns' : 'rows'} ${quoted(parts.map(({ line }) => nameOf(line)))} add up to ${quoted(wholes.map(({ line }) => nameOf(line)))}`,
    dataset,
    figures: lines.map(nameOf),
    relation: relationFor(whole?.line.name ?? '', addends, isOne, isOfColumns, rest.length > 0),
  };
}

function relationFor(
  total: string,
  parts: readonly string[],
  isOne: boolean,
  isOfColumns: boolean,
  hasMinus: boolean,
): string | null {
  if (!isOne) return null;
  if (isOfColumns) return columnsSum(total, parts);
  return hasMinus ? null : rowsSum(total, parts);
}

function choose(count: number, size: number): number {
  return Array.from({ length: size }).reduce<number>(
    (product, _, index) => (product * (count - index)) / (index + 1),
    1,
  );
}

function* combinations(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first += 1)
    for (const rest of combinations(count, size - 1, first + 1)) yield [first, ...rest];
}
