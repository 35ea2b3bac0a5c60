import { didYouMean, listOf } from '../../findings/nearest.ts';
import { anchorOf } from '../../prose/headings.ts';
import type { Column } from '../../schemas/column.ts';
import type { DatasetDefinition } from '../../schemas/dataset.ts';
import type { Ask } from '../importPlan.ts';
import { attempt } from '../importPlan.ts';
import { periodText, valueInWords } from './cellWords.ts';
import type { ChosenTable } from './chosenTable.ts';
import { columnIds, refuseFractions } from './columnGuess.ts';
import { readFigures } from './readFigures.ts';
import type { SheetCell } from './sheetCell.ts';

/** A column of a table that is there already, filled from a sheet. */
export interface FilledColumn {
  id: string;
  texts: string[];
  notes: string[];
  /** Where its cells are in the sheet, row by row; nothing for a column that the sheet lacks. */
  addresses: string[];
}

/** Which column of a sheet is which of a table that is there already. */
export interface MatchedColumns {
  /** For each column of the table, its place in the sheet; -1 when the sheet has none. */
  places: number[];
  /** Columns of the sheet that are left out. */
  leftOut: string[];
}

/**
 * Finds the columns of a table that is there already in a sheet: by what the recipe says, by their ids and by their labels. What is
 * called otherwise is asked about.
 */
export function matchedColumns(
  { header }: ChosenTable,
  { columns, recipe }: DatasetDefinition,
  ask: Ask,
): MatchedColumns {
  const ids = columnIds(header);
  const places = columns.map(({ id, label }) =>
    header.findIndex(
      ({ text }, index) =>
        (recipe?.columns[text] ?? null) === id ||
        ids[index] === id ||
        ids[index] === anchorOf(label),
    ),
  );
  const unused = (): SheetCell[] => header.filter((_, index) => !places.includes(index));
  columns.forEach((column, index) => {
    if (places[index] !== -1 || isWorkedOut(column)) return;
    const { id, label } = column;
    const names = header.map(({ text }) => text);
    const answer = ask({
      id: `column ${id}`,
      text: `The sheet does not have the column "${label}" (${id}).${didYouMean(label, names)} Its columns are: ${listOf(names, 30)}.`,
      choices: unused().map(({ text }) => ({
        answer: text,
        meaning: `It is called "${text}" in this sheet.`,
      })),
      usual: null,
    });
    places[index] = header.findIndex(({ text }) => text === answer);
  });
  const isDecided = columns.every((column, index) => places[index] !== -1 || isWorkedOut(column));
  const leftOut = (isDecided ? unused() : []).flatMap(({ text, address }) => {
    const answer = ask({
      id: `column ${text}`,
      text: `The table has no column for "${text} (${address})". Add it to the .yaml file first, or leave it out.`,
      choices: [{ answer: 'leave out', meaning: 'It is left out, now and next time.' }],
      usual: recipe?.leftOut?.includes(text) === true ? 'leave out' : null,
    });
    return answer === null ? [] : [text];
  });
  return { places, leftOut };
}

/**
 * The columns of a sheet in the order and by the rules of a table that is there already.
 * @param problems where it is said what does not fit
 */
export function knownColumns(
  { header, rows }: ChosenTable,
  { columns }: DatasetDefinition,
  places: readonly number[],
  problems: string[],
): FilledColumn[] {
  return columns.map((column, index) => {
    const name = header[places[index] ?? -1];
    const empty = { id: column.id, texts: rows.map(() => ''), notes: [], addresses: [] };
    if (name === undefined) return empty;
    const cells = rows.flatMap((row) => row[places[index] ?? -1] ?? []);
    const read = attempt(problems, () => readColumn(column, name, cells));
    return read === null
      ? empty
      : { id: column.id, ...read, addresses: cells.map(({ address }) => address) };
  });
}

/** Whether the site works out a column itself, so that its cells can be empty. */
function isWorkedOut(column: Column): boolean {
  return (
    'numerator' in column && column.numerator !== undefined && column.denominator !== undefined
  );
}

function readColumn(
  column: Column,
  name: SheetCell,
  cells: readonly SheetCell[],
): Pick<FilledColumn, 'texts' | 'notes'> {
  switch (column.type) {
    case 'category':
    case 'text':
      return { texts: cells.map(({ text }) => text), notes: [] };
    case 'period':
      return { texts: cells.map((cell) => periodText(cell) ?? cell.text), notes: [] };
    case 'date':
      return {
        texts: cells.map(({ kind, text }) =>
          kind === 'text' ? (valueInWords(text)?.text ?? text) : text,
        ),
        notes: [],
      };
    default: {
      const { texts, figures, notes } = readFigures(cells);
      refuseOtherKind(column, figures);
      if (column.type === 'share') refuseFractions({ ...name, text: '%' }, figures);
      return { texts, notes };
    }
  }
}

/** Throws when a sheet has percentages or money where the table counts something else. */
function refuseOtherKind(column: Column, figures: readonly SheetCell[]): void {
  const unit = 'unit' in column ? column.unit : '';
  const mayBe = {
    percent: column.type === 'share' || unit.includes('%'),
    money: column.type === 'money' || /£|pound/iu.test(unit),
  };
  const other = figures.find(
    ({ kind }) => (kind === 'percent' && !mayBe.percent) || (kind === 'money' && !mayBe.money),
  );
  if (other !== undefined)
    throw new Error(
      `${other.address} is ${other.kind === 'percent' ? 'a percentage' : 'a sum of money'} in the sheet, and the column "${column.label}" of the table holds ${kindWords[column.type]}. Check that the columns in the sheet have the right names and number formats.`,
    );
}

/** What a column holds, in words. */
export const kindWords: Readonly<Record<Column['type'], string>> = {
  period: 'years, quarters or months',
  date: 'days',
  category: 'names',
  text: 'words',
  count: 'whole numbers',
  money: 'pounds',
  rate: 'numbers for each of something',
  share: 'percentages',
};
