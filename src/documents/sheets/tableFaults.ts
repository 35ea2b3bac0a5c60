import { listOf } from '../../findings/nearest.ts';
import type { CellValue, SheetCell } from './sheetCell.ts';

/** What no program can read in the cells of a table, with the addresses in the original. */
export function cellFaults(cells: readonly SheetCell[]): string[] {
  const at = (kind: CellValue['kind']): SheetCell[] => cells.filter((cell) => cell.kind === kind);
  const unknown = at('unknown').map(({ address }) => address);
  const failed = at('failed').map(({ address, text }) => `${address} (${text})`);
  const times = at('time').map(({ address }) => address);
  return [
    ...(unknown.length === 0
      ? []
      : [
          `${listOf(unknown)} ${unknown.length === 1 ? 'contains a formula' : 'contain formulas'} whose result was not saved. Open the file in the spreadsheet program, let it calculate, and save it again.`,
        ]),
    ...(failed.length === 0
      ? []
      : [
          `${listOf(failed)}: the sheet itself shows an error there. Correct the formula in the sheet.`,
        ]),
    ...(times.length === 0
      ? []
      : [
          `${listOf(times)} ${times.length === 1 ? 'contains a time' : 'contain times'} of day or a length of time, which a table cannot contain. Write it as a number, such as hours, or leave it out with --range.`,
        ]),
  ];
}
