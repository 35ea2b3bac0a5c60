import { isHiddenMark } from '../../figures/hiddenMark.ts';
import type { CellValue, SheetCell } from './sheetCell.ts';

/** Symbols for a missing figure, as people write them in sheets and as they are in the table. */
const missing: Readonly<Record<string, string>> = {
  'n/a': 'x',
  na: 'x',
  'not available': 'x',
  'not known': 'x',
  'not applicable': 'z',
};
const symbols = ['x', 'z', 'c', 'low', 'k', 'u', ':', '~'];

/** Signs that one sheet has for a small number and the next for one that is not known, or for zero: they are asked about. */
export const unclearSigns: readonly string[] = ['-', '–', '—', '..', '...', '.'];

/** The sign of the table for a figure that is missing, or `null` when the text is none. @example missingSign('n/a') // => 'x' */
export function missingSign(text: string): string | null {
  const bare = text.replace(/^\[(.+)\]$/u, '$1').toLowerCase();
  if (isHiddenMark(bare)) return 'c';
  return symbols.includes(bare) ? bare : (missing[bare] ?? null);
}

const figure = /^\(?[-−]?£? ?[-−]?(?:\d{1,3}(?:[, ]\d{3})+|0|[1-9]\d*)(?:\.\d+)? ?%?\)?$/u;

/** A figure or a day that is written out as text, or `null` when the text is neither, or could be read in two ways. */
export function valueInWords(text: string): CellValue | null {
  if (figure.test(text) || /^[-−]?0\.\d+ ?%?$/u.test(text)) {
    const isBelowZero = /[-−]/u.test(text) || /^\(.+\)$/u.test(text);
    return {
      kind: text.includes('%') ? 'percent' : text.includes('£') ? 'money' : 'number',
      text: `${isBelowZero ? '-' : ''}${text.replace(/[^\d.]/gu, '')}`,
    };
  }
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text) ?? [];
  const date = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? { kind: 'date', text: date } : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A year, quarter or month as tables have it, or `null`. @example '2018/19' // => '2018-19' */
export function periodText({ kind, text }: Pick<SheetCell, 'kind' | 'text'>): string | null {
  if (kind === 'month') return text;
  if (/^(?:19|20)\d{4}$/u.test(text)) return financialYearOf(text);
  if (kind === 'number') return /^(?:19|20)\d{2}$/u.test(text) ? text : null;
  if (kind !== 'text') return null;
  const [, name = '', ofYear = ''] = /^(\p{L}{3,9})[ -]((?:19|20)?\d{2})$/u.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month > 0 && monthNames.test(name))
    return `${ofYear.padStart(4, '20')}-${String(month).padStart(2, '0')}`;
  const [, from = '', to = ''] = /^((?:19|20)\d{2}) to ((?:19|20)\d{2})$/u.exec(text) ?? [];
  if (from !== '') return Number(to) === Number(from) + 1 ? `${from}-${to.slice(2)}` : null;
  const turned = text.replace(/^(Q[1-4]) (.+)$/iu, '$2 $1');
  const [, first, second, quarter] =
    /^((?:19|20)\d{2})(?:[/–-](?:19|20)?(\d{2}))?(?: (Q[1-4]))?$/iu.exec(turned) ?? [];
  if (first === undefined) return null;
  return `${first}${second === undefined ? '' : `-${second}`}${quarter === undefined ? '' : ` ${quarter.toUpperCase()}`}`;
}

/** A financial year as national tables write it. @example financialYearOf('201819') // => '2018-19' */
function financialYearOf(text: string): string | null {
  const period = `${text.slice(0, 4)}-${text.slice(4)}`;
  return Number(text.slice(4)) === (Number(text.slice(0, 4)) + 1) % 100 ? period : null;
}

const monthNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;
