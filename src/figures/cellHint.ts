import { isHiddenMark } from './hiddenMark.ts';
import type { Column } from '../schemas/column.ts';

/** What to do about a cell that should hold a figure and does not, by what people and spreadsheets put there instead. */
export function figureHint(text: string): string {
  if (isHiddenMark(text))
    return 'Write c for a small number that is hidden. The program then hides what would give it away. (x is for a figure that no one has.)';
  if (/^(?:\.{2,3}|…|[-–—]|n\/?a)$/iu.test(text))
    return 'Some sheets write this for a small number that they hide, others for one that no one has. Write c where it is hidden, x where no one has it, z where there can be none.';
  if (/^\d+,\d{1,2}%?$|^\d{1,3}(?:\.\d{3})+,\d+%?$/u.test(text))
    return 'Write a point before decimal places, as in 7.5, and a comma only between thousands.';
  if (/^#+$/u.test(text))
    return 'The column was too narrow when the sheet was saved. Widen it in the spreadsheet, then save as CSV again.';
  if (/^#[A-Z0-9/]+[!?]?$/u.test(text))
    return 'That is an error of the spreadsheet. Mend the formula there, then save as CSV again.';
  if (text.startsWith('=')) return 'A table holds results and no formulas: write the number.';
  if (/^\d(?:\.\d+)?E[+-]?\d+$/iu.test(text))
    return 'The spreadsheet shortened the number. Give the column the format "Number", then save as CSV again.';
  if (/^\d+(?:\s+\d+)+$/u.test(text))
    return 'A space may only divide thousands, as in 1 204. A second number beside a figure is often the mark of a footnote: take it out, and give the footnote in the settings of the table.';
  if (/^[\dOolI.,]+$/u.test(text) && /\d/u.test(text))
    return 'There is a letter among the digits: O for a zero, or l or I for a one.';
  return 'Write digits only. A missing figure is x (not available) or z (cannot apply).';
}

/** What to do about a cell that should hold a period or a day and does not. */
export function dateHint(text: string, type: Extract<Column['type'], 'period' | 'date'>): string {
  const isChanged = /^(?:[A-Z][a-z]{2}-\d{2}|\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?)$/u.test(text);
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? ['There is no such day in the calendar.'] : []),
    ...(type === 'period' && /^\d{4}-\d{2}(?: Q\d)?$/u.test(text)
      ? ['A month is between 01 and 12, and a financial year ends in the year after it begins.']
      : []),
    ...(isChanged
      ? [
          'The spreadsheet turned it into a date of its own: give the column the format "Text" first.',
        ]
      : []),
    type === 'period'
      ? 'Write a year as 2018-19 or 2018, a quarter as 2018-19 Q1, a month as 2018-04.'
      : 'Write a date as year-month-day, for example 2019-09-29.',
  ].join(' ');
}
