import { listOf } from '../../findings/nearest.ts';
import type { CellValue, SheetCell } from './sheetCell.ts';

/** Throws, with the addresses in the original, when a table holds cells that no program can read. */
export function refuseFaults(header: readonly SheetCell[], rows: readonly SheetCell[][]): void {
  const cells = [...header, ...rows.flat()];
  const at = (kind: CellValue['kind']): SheetCell[] => cells.filter((cell) => cell.kind === kind);
  const unknown = at('unknown').map(({ address }) => address);
  if (unknown.length > 0)
    throw new Error(
      `${listOf(unknown)} ${unknown.length === 1 ? 'holds a formula' : 'hold formulas'} whose result was not saved. Open the file in the spreadsheet program, let it calculate, and save it again.`,
    );
  const failed = at('failed').map(({ address, text }) => `${address} (${text})`);
  if (failed.length > 0)
    throw new Error(
      `${listOf(failed)}: the sheet itself shows an error there. Mend the formula in the sheet.`,
    );
  const times = at('time').map(({ address }) => address);
  if (times.length > 0)
    throw new Error(
      `${listOf(times)} ${times.length === 1 ? 'holds a time' : 'hold times'} of day or a length of time, and tables have no such column. Write it as a number, such as hours, or leave it out with --range.`,
    );
  if (rows.length === 0)
    throw new Error(
      'There are no rows under the header. Choose the table with --range, for example A3:D20.',
    );
}
