import { isSmall, type DisclosurePolicy } from '../disclosure/disclosureProblem.ts';
import type { LimitsInText } from '../prose/limitsIn.ts';
import type { NumberInText } from '../prose/numbersIn.ts';
import type { HiddenFigure } from './hiddenFigure.ts';
import type { PublishedDataset, PublishedRow } from './publishedDataset.ts';
import { isRounded } from './sameFigure.ts';

/** What a sentence says of a hidden count, from which the count follows by one step. */
export interface Tellers {
  /** Whether a number is all rows together, which the table does not show. */
  readonly whole: (number: NumberInText, figure: HiddenFigure) => boolean;
  /** Whether a number is a share of a hidden count, or its sum with, or difference from, the total or a row that is named. */
  readonly inOneStep: (
    number: NumberInText,
    figure: HiddenFigure,
    named: readonly PublishedRow[],
  ) => boolean;
  /** Whether two numbers add up to a hidden count, or differ by it, as in "fell by 9 from 12". */
  readonly together: (numbers: readonly NumberInText[], figure: HiddenFigure) => boolean;
  /** Whether limits say more of a hidden count than the policy does. */
  readonly within: (limits: LimitsInText, figure: HiddenFigure) => boolean;
  /** Whether a hidden count is so many times as large, or as small, as a row that is named. */
  readonly times: (many: number, figure: HiddenFigure, named: readonly PublishedRow[]) => boolean;
  /** Whether a hidden count is what a figure of its row or column becomes by a change, as in "fell by three quarters". */
  readonly changed: (factor: number, figure: HiddenFigure) => boolean;
}

/** The ways in which the numbers of a sentence tell a hidden count of a dataset. */
export function tellers(
  dataset: PublishedDataset,
  hidden: readonly HiddenFigure[],
  { suppressFrom, suppressTo, protectionRange }: DisclosurePolicy,
): Tellers {
  const { rows, columns } = dataset;
  const wholes = wholesOf(dataset, hidden);
  const isCount = (id: string): boolean =>
    columns.some((column) => column.id === id && column.type === 'count');
  const totalsOf = (column: string): number[] => [
    ...rows.flatMap(({ isTotal, cells }) => (isTotal ? (cells[column]?.value ?? []) : [])),
    wholes.get(column) ?? 0,
  ];
  const others = ({ row, column }: HiddenFigure, named: readonly PublishedRow[]): number[] =>
    named.flatMap((other) =>
      other.key === row || other.isTotal ? [] : (trueValue(other, column, hidden) ?? []),
    );
  return {
    whole: (number, { column }) => {
      const whole = wholes.get(column);
      return (
        number.kind === 'plain' && whole !== undefined && isRounded(number, whole) && whole > 0
      );
    },
    inOneStep: (number, figure, named) => {
      const { column, value } = figure;
      if (value === null || value === 0 || !isCount(column)) return false;
      const totals = totalsOf(column).filter((whole) => whole > value);
      if (number.kind === 'percent')
        return totals.some(
          (whole) =>
            isRounded(number, (100 * value) / whole) ||
            isRounded(number, (100 * (whole - value)) / whole),
        );
      if (number.kind !== 'plain' || number.isWord) return false;
      const steps = others(figure, named).flatMap((known) => [
        known + value,
        Math.abs(known - value),
      ]);
      return [...steps, ...totals.map((whole) => whole - value)].includes(number.value);
    },
    together: (numbers, { value, column }) =>
      value !== null &&
      isCount(column) &&
      numbers.some((a, index) =>
        numbers
          .slice(index + 1)
          .some((b) => [a.value + b.value, Math.abs(a.value - b.value)].includes(value)),
      ),
    within: ({ lower, upper }, { value, column }) => {
      if (value === null || !isCount(column) || value < lower || value > upper) return false;
      const known = isSmall(value, { suppressFrom, suppressTo, protectionRange });
      const [from, to] = known ? [suppressFrom, suppressTo] : [-Infinity, Infinity];
      const isNarrower = lower > from || upper < to;
      return isNarrower && Math.min(upper, to) - Math.max(lower, from) < protectionRange;
    },
    times: (many, figure, named) => {
      const { value, column } = figure;
      if (value === null || value === 0 || !isCount(column)) return false;
      return others(figure, named).some(
        (known) => known === many * value || value === many * known,
      );
    },
    changed: (factor, { row, column, value }) => {
      if (value === null || value === 0 || !isCount(column)) return false;
      const known = rows
        .filter(({ isTotal }) => !isTotal)
        .flatMap((other) =>
          other.key === row
            ? columns.flatMap(({ id }) => (isCount(id) ? (other.cells[id]?.value ?? []) : []))
            : (other.cells[column]?.value ?? []),
        );
      return known.some((figure) => Math.round(figure * factor) === value);
    },
  };
}

/** What all rows that are no total add up to, by column, where nothing in it is unknown. */
function wholesOf(
  { rows, columns }: PublishedDataset,
  hidden: readonly HiddenFigure[],
): ReadonlyMap<string, number> {
  const parts = rows.filter(({ isTotal }) => !isTotal);
  return new Map(
    columns
      .filter(({ type }) => type === 'count')
      .flatMap(({ id }): [string, number][] => {
        const values = parts.map((row) => trueValue(row, id, hidden));
        if (values.length < 2 || values.includes(null)) return [];
        return [[id, values.reduce<number>((sum, value) => sum + (value ?? 0), 0)]];
      }),
  );
}

function trueValue(
  row: PublishedRow,
  column: string,
  hidden: readonly HiddenFigure[],
): number | null {
  const own = hidden.find((figure) => figure.row === row.key && figure.column === column);
  return own === undefined ? (row.cells[column]?.value ?? null) : own.value;
}
