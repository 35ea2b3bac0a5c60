import { elementsOf } from './xml.ts';

/** What a number means to a reader of the sheet. */
export type NumberKind = 'number' | 'percent' | 'money' | 'date';

/** What the numbers of each style mean, by the number of the style. */
export function numberKinds(styles: string | null): NumberKind[] {
  if (styles === null) return [];
  const own = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  const formats = elementsOf(styles, 'cellXfs')[0]?.content ?? '';
  return elementsOf(formats, 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    const code = own.get(id);
    return code === undefined ? standardKind(Number(id)) : kindOfCode(code);
  });
}

/** Formats that every workbook knows without spelling them out. */
function standardKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 5 && id <= 8) || (id >= 41 && id <= 44)) return 'money';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
    ? 'date'
    : 'number';
}

function kindOfCode(code: string): NumberKind {
  if (/[£€]|\[\$/u.test(code) && !/\[\$-/u.test(code)) return 'money';
  // Words in quotation marks, colours and conditions in brackets say nothing about the value.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (bare.includes('%')) return 'percent';
  return /[dy]|m{1,5}|h|s/iu.test(bare.replace(/general/giu, '')) ? 'date' : 'number';
}

/** A number of days as a day. Workbooks count from the end of 1899, and some from 1904. */
export function dateText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.round(days * 86_400_000)).toISOString().slice(0, 10);
}

/** A number as it was typed, without the noise of binary fractions. @example numberText(0.1 + 0.2) // => '0.3' */
export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(14)));
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/u, '') : text;
}
