import type { ChosenTable } from './chosenTable.ts';

/** What someone should know who trusts the sheet as it looks, in lines. */
export function notesOf(
  table: ChosenTable,
  columns: readonly { id: string; notes: string[] }[],
): string[] {
  const notes = [
    ...table.notes,
    ...columns.flatMap(({ id, notes: own }) => own.map((note) => `${id}: ${note}`)),
  ];
  return notes.length === 0 ? [] : ['Look at this:', ...notes.map((note) => `  ${note}.`)];
}

/** How to get from a cell of the table to the cell of the sheet that it comes from. */
export function addressRule({ header, rows }: ChosenTable): string {
  const [first] = header;
  const isUnbroken = rows.every(([cell], index) => cell?.row === (first?.row ?? 0) + 1 + index);
  if (first === undefined) return '';
  if (first.address === 'A1' && isUnbroken)
    return 'Cells have the addresses that they have in the sheet.';
  return `Cell A1 of the table is ${first.address} of the sheet${isUnbroken ? '' : ', and blank rows were left out'}.`;
}
