import type { ChosenTable } from './chosenTable.ts';

/** What was done to the cells of each column so that they could be read. */
export function notesOf(columns: readonly { id: string; notes: string[] }[]): string[] {
  return columns.flatMap(({ id, notes }) => notes.map((note) => `${id}: ${note}`));
}

/** How to get from a cell of the table to the cell of the sheet that it comes from. */
export function addressRule({ header, rows }: ChosenTable): string {
  const [first] = header;
  const isUnbroken = rows.every(([cell], index) => cell?.row === (first?.row ?? 0) + 1 + index);
  if (first === undefined) return '';
  if (first.address === 'A1' && isUnbroken) return 'Cells have the same addresses as in the sheet.';
  return `Cell A1 of the table is ${first.address} of the sheet${isUnbroken ? '' : ', and blank rows were left out'}.`;
}
