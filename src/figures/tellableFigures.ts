import type { NumberInText } from '../prose/numbersIn.ts';
import type { PublishedDataset } from './publishedDataset.ts';
import { isRounded, isSameFigure, kindOf } from './sameFigure.ts';

const comparing =
  /\b(?:more|fewer|less|than|r[io]se|risen|fell|fallen|falls?|grew|grown|up|down|by|difference|gap|left|others?|rest|remaining|together|between)\b/iu;

/**
 * Whether a number of a sentence is a figure that a dataset shows, or follows from what it shows: a difference or sum of two
 * figures where the sentence compares, a part of a total in per cent, or a number that is in the names of rows and columns.
 * @param linked the datasets that the columns and relations of this one name
 */
export function isTellable(
  number: NumberInText,
  sentence: string,
  dataset: PublishedDataset,
  linked: readonly PublishedDataset[],
): boolean {
  const isComparing = comparing.test(sentence);
  return (
    [dataset, ...linked].some((each) => isShown(number, each)) ||
    isNamed(number, dataset) ||
    dataset.columns.some((column) => {
      const values = valuesOf(dataset, column.id);
      if (column.type === 'count' || column.type === 'money') {
        if (number.kind === 'percent')
          return isPartOf(number, values, dataset, column.id, isComparing);
      } else if (column.type !== 'share' && column.type !== 'rate') return false;
      if (number.kind !== kindOf(column) || !isComparing) return false;
      return pairs(values).some(([a, b]) => isRounded(number, a - b) || isRounded(number, a + b));
    })
  );
}

function isShown(number: NumberInText, { columns, rows }: PublishedDataset): boolean {
  return columns.some((column) =>
    rows.some(({ cells }) => {
      const value = cells[column.id]?.value ?? null;
      return value !== null && isSameFigure(number, value, column);
    }),
  );
}

function valuesOf({ rows }: PublishedDataset, column: string): number[] {
  return rows.flatMap(({ cells }) => cells[column]?.value ?? []);
}

function pairs(values: readonly number[]): [number, number][] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b): [number, number] => [a, b]));
}

/** Whether a percentage is a figure divided by a total or by another column, or a change from one row to another. */
function isPartOf(
  number: NumberInText,
  values: readonly number[],
  { rows, columns }: PublishedDataset,
  column: string,
  isComparing: boolean,
): boolean {
  const wholes = rows.flatMap(({ isTotal, cells }) =>
    isTotal ? (cells[column]?.value ?? []) : [],
  );
  const largest = Math.max(0, ...values);
  const isRatio = (a: number, b: number): boolean => b !== 0 && isRounded(number, (100 * a) / b);
  return (
    values.some((value) => [...wholes, largest].some((whole) => isRatio(value, whole))) ||
    (isComparing && pairs(values).some(([a, b]) => isRatio(a - b, a) || isRatio(b - a, b))) ||
    rows.some(({ cells }) =>
      columns.some(
        ({ id, type }) =>
          id !== column &&
          type === 'count' &&
          isRatio(cells[column]?.value ?? -1, cells[id]?.value ?? 0),
      ),
    )
  );
}

/** Whether a number is in the names of rows and columns. */
function isNamed({ value, kind }: NumberInText, { rows, columns, key }: PublishedDataset): boolean {
  if (kind === 'money') return false;
  const names = [
    ...columns.flatMap(({ label, description }) => [label, description]),
    ...columns
      .filter(({ id, type }) => type === 'text' || key.includes(id))
      .flatMap(({ id }) => rows.map(({ cells }) => cells[id]?.text ?? '')),
    ...columns.flatMap((column) => ('per' in column ? [String(column.per)] : [])),
  ];
  return names.some((name) =>
    (name.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).some(
      (text) => Number(text.replaceAll(',', '')) === value,
    ),
  );
}
