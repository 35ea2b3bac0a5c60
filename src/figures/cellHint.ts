import { isHiddenMark } from './hiddenMark.ts';
import type { Column } from '../schemas/column.ts';

/** What to do about a cell that should hold a figure and does not, by what people and spreadsheets put there instead. */
export function figureHint(text: string): string {
  if (isHiddenMark(text))
    return 'Write c for a hidden small number. The program then hides anything that would give it away. (x is for a figure that is not available.)';
  if (/^(?:\.{2,3}|…|[-–—]|n\/?a)$/iu.test(text))
    return 'Some spreadsheets use this for a hidden small number, others for a number that is not available. Write c if it is hidden, x if it is not available, or z if it does not apply.';
  if (/^\d+,\d{1,2}%?$|^\d{1,3}(?:\.\d{3})+,\d+%?$/u.test(text))
    return 'Write a point before decimal places, as in 7.5, and a comma only between thousands.';
  if (/^#+$/u.test(text))
    return 'The column was too narrow when the sheet was saved. Widen it in the spreadsheet, then save as CSV again.';
  if (/^#[A-Z0-9/]+[!?]?$/u.test(text))
    return 'This is an error from the spreadsheet. Correct the formula there, then save as CSV again.';
  if (text.startsWith('=')) return 'A table cannot contain formulas. Write the number.';
  if (/^\d(?:\.\d+)?E[+-]?\d+$/iu.test(text))
    return 'The spreadsheet shortened the number. Give the column the format "Number", then save as CSV again.';
  if (/^\d+(?:\s+\d+)+$/u.test(text))
    return 'A space can only separate thousands, as in 1 204. A second number beside a figure is often a footnote mark: remove it, and add the footnote to the table’s settings.';
  if (/^[\dOolI.,]+$/u.test(text) && /\d/u.test(text))
    return 'There is a letter among the digits: O for a zero, or l or I for a one.';
  return 'Write digits only. For a missing figure write x (not available) or z (does not apply).';
}

/** What to do about a cell that should hold a period or a day and does not. */
export function dateHint(text: string, type: Extract<Column['type'], 'period' | 'date'>): string {
  const isChanged = /^(?:[A-Z][a-z]{2}-\d{2}|\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?)$/u.test(text);
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? ['There is no such date.'] : []),
    ...(type === 'period' && /^\d{4}-\d{2}(?: Q\d)?$/u.test(text)
      ? [
          'A month must be from 01 to 12, and a financial year must end in the year after it starts.',
        ]
      : []),
    ...(isChanged
      ? [
          'The spreadsheet changed it to its own date format. Give the column the format "Text" first.',
        ]
      : []),
    type === 'period'
      ? 'Write a year as 2018-19 or 2018, a quarter as 2018-19 Q1, a month as 2018-04.'
      : 'Write a date as year-month-day, for example 2019-09-29.',
  ].join(' ');
}
