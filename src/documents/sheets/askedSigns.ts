import type { Recipe } from '../../schemas/recipe.ts';
import { listOf } from '../../findings/nearest.ts';
import type { Ask } from '../importPlan.ts';
import { unclearSigns } from './cellWords.ts';
import type { ChosenTable } from './chosenTable.ts';
import type { SheetCell } from './sheetCell.ts';

/** What the unclear signs of a sheet mean. */
export type Signs = NonNullable<Recipe['signs']>;

const meanings = [
  {
    answer: 'c',
    meaning: 'A hidden small number. It stays hidden, with anything that would give it away.',
  },
  { answer: 'x', meaning: 'The figure is not available.' },
  { answer: 'z', meaning: 'The figure does not apply.' },
  { answer: '0', meaning: 'Zero.' },
] as const;

/** A table whose signs all have one meaning: what `-` and the like mean is asked, once, and remembered. */
export function withSigns(
  table: ChosenTable,
  known: Signs,
  ask: Ask,
): { table: ChosenTable; signs: Signs } {
  const found = Map.groupBy(
    table.rows.flatMap((row) => row.slice(1)).filter(isUnclear),
    ({ text }) => text,
  );
  const signs: Signs = {};
  for (const [sign, cells] of found) {
    const answer = ask({
      id: `sign ${sign}`,
      text: `What does "${sign}" mean in ${listOf(
        cells.map(({ address }) => address),
        4,
      )}?`,
      choices: [...meanings],
      usual: known[sign] ?? null,
    });
    const meaning = meanings.find((one) => one.answer === answer)?.answer;
    if (meaning !== undefined) signs[sign] = meaning;
  }
  const read = (cell: SheetCell): SheetCell => {
    if (!isUnclear(cell)) return cell;
    // Not knowing it does not stop the rest of the sheet being read.
    const meaning = signs[cell.text] ?? 'x';
    return { ...cell, kind: meaning === '0' ? 'number' : 'text', text: meaning };
  };
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell : read(cell))),
  );
  return { table: { ...table, rows }, signs };
}

function isUnclear({ kind, text }: SheetCell): boolean {
  return kind === 'text' && unclearSigns.includes(text);
}
