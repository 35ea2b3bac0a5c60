import type { XmlElement } from '../xmlTree.ts';
import { childrenOf } from '../xmlTree.ts';

/** How the sheet shows a number. */
export interface NumberFormat {
  kind: 'number' | 'percent' | 'money' | 'date' | 'month' | 'time';
  /** Decimal places; `null` when as many as the number has. */
  decimals: number | null;
  /** The words that the format shows in place of a number, such as `c` for all under 6; `null` where it shows the number. */
  instead(value: number): string | null;
}

/** How the numbers of each style are shown, by the number of the style. */
export function numberFormats(styles: XmlElement | undefined): NumberFormat[] {
  const codes = new Map(
    childrenOf(childrenOf(styles, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childrenOf(styles, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return formatOfCode(codes.get(id) ?? standardCode(Number(id)));
  });
}

/** Formats that every workbook knows without spelling them out. */
const standardCodes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

function standardCode(id: number): string {
  if (id === 5 || id === 6 || id === 41 || id === 42) return '£0';
  if (id === 7 || id === 8 || id === 43 || id === 44) return '£0.00';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return standardCodes[id] ?? (isDate ? 'dd/mm/yyyy' : 'General');
}

/** Reads a format as workbooks write it. @example formatOfCode('0.0%') // => { kind: 'percent', decimals: 1 } */
export function formatOfCode(code: string): NumberFormat {
  return { ...kindOfCode(code), instead: (value) => wordsInstead(code, value) };
}

function kindOfCode(code: string): Pick<NumberFormat, 'kind' | 'decimals'> {
  // Words in quotation marks, colours and conditions in brackets say nothing about the value.
  const [bare = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .split(';');
  if (/general/iu.test(bare)) return { kind: 'number', decimals: null };
  const words = bare.replace(/\[\$[^\]]*\]/gu, '');
  if (/[£€]|\[\$[^\]-]/u.test(bare) || /"[£€]"/u.test(code))
    return { kind: 'money', decimals: decimalsOf(words) };
  if (words.includes('%')) return { kind: 'percent', decimals: decimalsOf(words) };
  if (/[dy]/iu.test(words) || /m{3,}/iu.test(words))
    return { kind: /d/iu.test(words) ? 'date' : 'month', decimals: null };
  if (/[hs]|^m+$/iu.test(words)) return { kind: 'time', decimals: null };
  return { kind: 'number', decimals: decimalsOf(words) };
}

/** The decimal places of a format, or `null` when it shows a number in thousands, fractions or powers of ten. */
function decimalsOf(words: string): number | null {
  if (/[/eE]|[0#?],+(?![0#?,])/u.test(words) || !/[0#?]/u.test(words)) return null;
  return /\.([0#?]+)/u.exec(words)?.[1]?.length ?? 0;
}

/** A number of days as a day. Workbooks count from the end of 1899, and some from 1904. */
export function dateText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(start + Math.floor(days) * 86_400_000);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

/** A section of a format, the text within its quotation marks never counting as a divider. */
const section = /(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/gu;

function wordsInstead(code: string, value: number): string | null {
  const chosen = sectionFor(code.match(section) ?? [], value);
  const bare = chosen.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
  if (/[0#?@dmyhs]|general/iu.test(bare)) return null;
  const words = chosen.replace(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/gu, '$1$2').trim();
  // Sheets often show a zero as a dash or not at all.
  return value === 0 && /^[-–—]?$/u.test(words) ? null : words;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** The section of a format that a number is shown with: by its condition, or else above, below and at zero. */
function sectionFor(sections: readonly string[], value: number): string {
  const [first = 'General', second, third] = sections;
  const conditions = sections.map((one) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/u.exec(one));
  if (conditions.some((found) => found !== null)) {
    const fitting = sections.find((_, index) => {
      const [, sign = '', limit] = conditions[index] ?? [];
      return comparisons[sign]?.(value, Number(limit)) ?? false;
    });
    return fitting ?? sections.find((_, index) => conditions[index] === null) ?? first;
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}
