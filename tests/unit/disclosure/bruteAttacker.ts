import type {
  DerivedFigure,
  DisclosureProblem,
  Protection,
} from '../../../src/disclosure/disclosureProblem.ts';

/*
 * An attacker who shares no code with the program: it knows two tables cell by cell and tries every whole number. Table A
 * is broken down by columns, and table B breaks down the same row totals in another way.
 */

/** The counts behind a problem made by `twoTables`. */
export interface TwoTables {
  /** The rows of the first table. */
  readonly first: readonly (readonly number[])[];
  /** The rows of the second table, with the same sums. */
  readonly second: readonly (readonly number[])[];
}

const add = (a: number, b: number): number => a + b;

interface Row {
  readonly values: readonly number[];
  readonly total: number;
}

/** How far from the true number the attacker tries; a longer reach is tried only if needed. */
const reaches = [6, 12, 24, 48];

function matches(figure: DerivedFigure, valueOf: (id: string) => number): boolean {
  const top = valueOf(String(figure.numerator));
  const bottom = valueOf(String(figure.denominator));
  if (bottom === 0) return false;
  const unit = 10 ** figure.decimals;
  // Rounds half up in whole numbers, without a fraction.
  return (
    Math.floor((2 * top * 100 * unit + bottom) / (2 * bottom)) === Math.round(figure.value * unit)
  );
}

function* wholeNumbers(
  truths: readonly number[],
  isHidden: (index: number) => boolean,
  reach: number,
  at = 0,
): Generator<number[]> {
  const truth = truths[at];
  if (truth === undefined) {
    yield [];
    return;
  }
  const from = isHidden(at) ? Math.max(0, truth - reach) : truth;
  const to = isHidden(at) ? truth + reach : truth;
  for (const rest of wholeNumbers(truths, isHidden, reach, at + 1)) {
    for (let value = from; value <= to; value += 1) yield [value, ...rest];
  }
}

/**
 * The hidden cells for which no more than `protectionRange` whole numbers fit. Stops as soon as every cell has enough.
 */
export function cellsWorkedOut(
  tables: TwoTables,
  problem: DisclosureProblem,
  protection: Protection,
  protectionRange: number,
): string[] {
  return reaches.reduce<string[]>(
    (left, reach) =>
      left.length === 0 ? [] : workedOutWithin(reach, tables, problem, protection, protectionRange),
    ['everything'],
  );
}

function workedOutWithin(
  reach: number,
  { first, second }: TwoTables,
  problem: DisclosureProblem,
  protection: Protection,
  protectionRange: number,
): string[] {
  const isHidden = (id: string): boolean => protection.suppressedCells.has(id);
  const published = new Map(problem.cells.map(({ id, value }) => [id, value ?? 0]));
  const figures = problem.figures.filter(({ id }) => !protection.suppressedFigures.has(id));
  const names = [...first.keys()].map((r) => [
    ...(first[r] ?? []).map((_, c) => `r${String(r + 1)}c${String(c + 1)}`),
    ...(second[r] ?? []).map((_, c) => `second r${String(r + 1)}c${String(c + 1)}`),
  ]);
  const width = first[0]?.length ?? 0;
  // Complete rows that fit the published row total and the shares within the row.
  const candidates = names.map((ids, r): Row[] => {
    const rows: Row[] = [];
    const own = figures.filter(({ numerator }) => ids.includes(String(numerator)));
    const others = [
      ...wholeNumbers(second[r] ?? [], (index) => isHidden(ids[width + index] ?? ''), reach),
    ];
    for (const left of wholeNumbers(first[r] ?? [], (index) => isHidden(ids[index] ?? ''), reach)) {
      const total = left.reduce(add, 0);
      const id = `r${String(r + 1)}`;
      if (!isHidden(id) && total !== published.get(id)) continue;
      const valueOf = (name: string): number =>
        name === id ? total : (left[ids.indexOf(name)] ?? 0);
      if (!own.every((figure) => matches(figure, valueOf))) continue;
      for (const right of others)
        if (right.reduce(add, 0) === total) rows.push({ values: [...left, ...right], total });
    }
    return rows;
  });
  const margins = Array.from({ length: names[0]?.length ?? 0 }, (_, index) =>
    index < width ? `c${String(index + 1)}` : `second c${String(index - width + 1)}`,
  );
  const found = new Map(
    [...protection.suppressedCells.keys()].map((id) => [id, new Set<number>()]),
  );
  let missing = found.size;
  const note = (id: string, value: number): void => {
    const values = found.get(id);
    if (values === undefined || values.size > protectionRange) return;
    values.add(value);
    if (values.size > protectionRange) missing -= 1;
  };
  const visit = (chosen: readonly Row[], sums: readonly number[], total: number): void => {
    if (missing === 0) return;
    const r = chosen.length;
    if (margins.some((id, index) => !isHidden(id) && (sums[index] ?? 0) > (published.get(id) ?? 0)))
      return;
    if (r < candidates.length) {
      for (const row of candidates[r] ?? []) {
        visit(
          [...chosen, row],
          sums.map((sum, index) => sum + (row.values[index] ?? 0)),
          total + row.total,
        );
      }
      return;
    }
    if (margins.some((id, index) => !isHidden(id) && sums[index] !== published.get(id))) return;
    if (['all', 'second all'].some((id) => !isHidden(id) && total !== published.get(id))) return;
    note('all', total);
    note('second all', total);
    margins.forEach((id, index) => note(id, sums[index] ?? 0));
    chosen.forEach(({ values, total: rowTotal }, row) => {
      note(`r${String(row + 1)}`, rowTotal);
      values.forEach((value, index) => note(names[row]?.[index] ?? '', value));
    });
  };
  visit(
    [],
    margins.map(() => 0),
    0,
  );
  return [...found].filter(([, values]) => values.size <= protectionRange).map(([id]) => id);
}
