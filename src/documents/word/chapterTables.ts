import type { DisclosurePolicy } from '../../schemas/disclosurePolicy.ts';
import type { Ask } from '../importPlan.ts';
import { valueInWords, missingSign } from '../sheets/cellWords.ts';
import { textValue } from '../sheets/cellValue.ts';
import type { ChosenTable } from '../sheets/chosenTable.ts';
import { headerFaults } from '../sheets/columnGuess.ts';
import type { NewTable } from '../sheets/planTable.ts';
import { unitInName } from '../sheets/tableRecipe.ts';
import { newTable } from '../sheets/planTable.ts';
import type { SheetCell } from '../sheets/sheetCell.ts';
import { cellAt } from '../sheets/sheetCell.ts';
import { plainSpaces } from './plainCharacters.ts';
import type { WordBlock } from './wordBlocks.ts';
import { rawText } from './wordWords.ts';

/** A chapter whose tables of figures have become datasets where that was wanted. */
export interface ChapterTables {
  blocks: WordBlock[];
  tables: NewTable[];
}

/** The counts that are hidden. */
export type SmallNumbers = Pick<DisclosurePolicy, 'suppressFrom' | 'suppressTo'>;

/** What the tables of a chapter are turned into datasets with. */
interface TableSources {
  /** What the ids of new datasets start with. */
  name: string;
  document: string;
  today: string;
  policy: SmallNumbers;
  ask: Ask;
}

/** Offers each table of figures as a dataset. One with small numbers has to be decided: a table in a text shows them as they are. */
export function chapterTables(
  blocks: readonly WordBlock[],
  { name, document, today, policy, ask }: TableSources,
): ChapterTables {
  const tables: NewTable[] = [];
  let count = 0;
  const result = blocks.map((block): WordBlock => {
    if (block.kind !== 'table') return block;
    count += 1;
    const id = `${name}-table-${count}`;
    const table = asSheet(block.rows.map((row) => row.map((words) => plainSpaces(rawText(words)))));
    const made = newTable(
      table,
      {
        id,
        origin: `${document}, table ${count}`,
        today,
        recipe: null,
        unitOf: ({ label }) => unitInName(label),
      },
      [],
    );
    if (made === null || !hasFigures(table) || headerFaults(table.header).length > 0) return block;
    const small = table.rows
      .flatMap((row) => row.slice(1))
      .filter((cell) => isSmall(cell, policy))
      .map(({ text }) => text);
    const answer = ask({
      id: `table ${count}`,
      text: `Table ${count} ("${table.header.map(({ text }) => text).join(' | ')}") holds figures${
        small.length === 0 ? '' : `, including small numbers (${small.slice(0, 3).join(', ')})`
      }. Is it to become a dataset?`,
      choices: [
        {
          answer: 'dataset',
          meaning:
            'It becomes a dataset, with small numbers hidden, totals checked and a download.',
        },
        { answer: 'text', meaning: 'It stays a table in the text, with every number as it is.' },
      ],
      usual: small.length === 0 ? 'text' : null,
    });
    if (answer !== 'dataset') return block;
    tables.push(made);
    return { kind: 'dataset', id };
  });
  return { blocks: result, tables };
}

function asSheet(rows: readonly string[][]): ChosenTable {
  const [header = [], ...others] = rows.map((row, line) =>
    row.map((text, column) => cellAt(line, column, valueInWords(text) ?? textValue(text))),
  );
  return { range: '', header, headerRows: '1', rows: others, notes: [] };
}

function hasFigures({ header, rows }: ChosenTable): boolean {
  return header.some((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ kind }) => kind !== 'empty');
    const figures = cells.filter(
      ({ kind }) => kind === 'number' || kind === 'percent' || kind === 'money',
    );
    return column > 0 && rows.length > 1 && figures.length * 2 > cells.length;
  });
}

function isSmall({ kind, text }: SheetCell, { suppressFrom, suppressTo }: SmallNumbers): boolean {
  if (kind === 'text') return missingSign(text) === 'c';
  const value = Number(text);
  return (
    kind === 'number' && Number.isInteger(value) && value >= suppressFrom && value <= suppressTo
  );
}
