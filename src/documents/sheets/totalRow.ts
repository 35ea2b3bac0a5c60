import { isTotalName } from '../../figures/totalName.ts';
import type { SheetColumn } from './columnGuess.ts';

/** A row of a table that is called a total. */
export interface TotalRow {
  /** Its name, as the key column has it. */
  name: string;
  /** The ids of the columns in which it is the sum of the other rows, or may be, where some of those are missing. */
  columns: string[];
  /** Where it is not the sum of the other rows, in words; empty when it is, everywhere. */
  faults: string[];
}

/** The one row that is called a total, compared with the sum of the others; `null` when there is none, or nothing to add up. */
export function totalRow(columns: readonly SheetColumn[], key: readonly string[]): TotalRow | null {
  const names = columns.find(({ id }) => key.length === 1 && id === key[0])?.texts ?? [];
  const found = names.filter(isTotalName);
  const [name] = found;
  if (name === undefined || found.length > 1) return null;
  const at = names.indexOf(name);
  const sums = columns
    .filter(
      ({ type, texts }) => (type === 'count' || type === 'money') && isNumber(texts[at] ?? ''),
    )
    .map(({ id, type, label, texts }) => {
      const parts = texts.filter((_, row) => row !== at);
      const known = parts.filter(isNumber);
      const total = Number(texts[at]);
      const sum = rounded(known.reduce((all, text) => all + Number(text), 0));
      const isWhole = known.length === parts.length;
      return {
        id,
        label,
        total,
        sum,
        isWhole,
        fits: isWhole ? total === sum : type === 'count' && sum <= total,
      };
    });
  if (sums.length === 0) return null;
  return {
    name,
    columns: sums.filter(({ fits }) => fits).map(({ id }) => id),
    faults: sums
      .filter(({ fits }) => !fits)
      .map(
        ({ label, total, sum, isWhole }) =>
          `"${name}" is ${total} in the column "${label}", and the other rows add up to ${sum}${isWhole ? '' : ' without those that are missing'}, so no rule was added for it`,
      ),
  };
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text);
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
