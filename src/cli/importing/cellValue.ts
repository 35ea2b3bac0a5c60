import type { CellValue } from './sheetCell.ts';

/** A text without spaces round it and without more than one between words. */
export function textValue(text: string): CellValue {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  return { kind: trimmed === '' ? 'empty' : 'text', text: trimmed };
}

/**
 * A number as the sheet shows it: with as many decimal places, and a share as a percentage.
 * @param value the number as the sheet keeps it, which is 0.305 for 30.5%
 * @param decimals the decimal places that the sheet shows; `null` for all
 */
export function numberValue(
  value: number,
  kind: 'number' | 'percent' | 'money',
  decimals: number | null,
): CellValue {
  const full = kind === 'percent' ? value * 100 : value;
  if (!Number.isFinite(full)) return { kind: 'failed', text: 'no number' };
  const exact = numberText(full);
  const text =
    decimals === null ? exact : numberText(Number(exact).toFixed(Math.min(decimals, 10)));
  return text === exact ? { kind, text } : { kind, text, exact };
}

/** A number as it was typed, without the noise of binary fractions. @example numberText(0.1 + 0.2) // => '0.3' */
function numberText(value: number | string): string {
  const plain = Number(Number(value).toPrecision(14));
  const text = String(plain === 0 ? 0 : plain);
  return text.includes('e') ? plain.toFixed(10).replace(/\.?0+$/u, '') : text;
}
