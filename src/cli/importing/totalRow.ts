import type { SheetColumn } from './columnGuess.ts';

/** A row of a table that is called a total. */
export interface TotalRow {
  /** Its name, as the key column has it. */
  name: string;
  /** Where it is not the sum of the other rows, in words; empty when it is, everywhere. */
  faults: string[];
}

/** The one row that is called a total, held against the sum of the others; `null` when there is none, or nothing to add up. */
export function totalRow(columns: readonly SheetColumn[], key: readonly string[]): TotalRow | null {
  const names = columns.find(({ id }) => key.length === 1 && id === key[0])?.texts ?? [];
  const found = names.filter((name) => /^(?:(?:grand )?total|all|sum)\b/iu.test(name));
  const [name] = found;
  if (name === undefined || found.length > 1) return null;
  const at = names.indexOf(name);
  const sums = columns
    .filter(({ type, texts }) => (type === 'count' || type === 'money') && texts.every(isNumber))
    .map(({ label, texts }) => ({
      label,
      total: Number(texts[at]),
      sum: rounded(texts.reduce((sum, text, row) => sum + (row === at ? 0 : Number(text)), 0)),
    }));
  if (sums.length === 0) return null;
  return {
    name,
    faults: sums
      .filter(({ total, sum }) => total !== sum)
      .map(
        ({ label, total, sum }) =>
          `"${name}" is ${total} in the column "${label}", and the other rows add up to ${sum}`,
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
