import { roundTo } from '../../figures/format.ts';
import type { CellValue } from './sheetCell.ts';

/** A text without spaces round it and without more than one between words. */
export function textValue(text: string): CellValue {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  return { kind: trimmed === '' ? 'empty' : 'text', text: trimmed };
}

/** A part of a text with letters of its own. */
export interface TextRun {
  text: string;
  isRaised: boolean;
}

/** A text of several runs. Raised marks at its end are left out: glued to a figure they would make it ten times as large. */
export function runsValue(runs: readonly TextRun[]): CellValue {
  const end = runs.findLastIndex(({ text, isRaised }) => !isRaised && text.trim() !== '') + 1;
  const mark = textOf(runs.slice(end)).trim();
  if (end === 0 || !/^[\d*†‡§,;()[\] ]+$|^\p{Ll}$/u.test(mark)) return textValue(textOf(runs));
  return { ...textValue(textOf(runs.slice(0, end))), mark };
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What a sheet shows in place of a number, as a cell that remembers the number. Blank where it shows nothing. */
export function shownInstead(shown: string, value: number): CellValue {
  return { ...textValue(shown), holds: numberText(value) };
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
    decimals === null ? exact : numberText(roundTo(Number(exact), Math.min(decimals, 10)));
  return text === exact ? { kind, text } : { kind, text, exact };
}

/** A number as it was typed, without the noise of binary fractions. @example numberText(0.1 + 0.2) // => '0.3' */
function numberText(value: number | string): string {
  const plain = Number(Number(value).toPrecision(14));
  const text = String(plain === 0 ? 0 : plain);
  return text.includes('e') ? plain.toFixed(10).replace(/\.?0+$/u, '') : text;
}
