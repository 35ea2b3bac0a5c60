import { basename, extname } from 'node:path';
import { anchorOf } from '../../prose/headings.ts';
import { readEntries } from '../../reader/entries.ts';
import type { GivenDocument, ImportPlan } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import { attempt, emptyPlan } from '../importPlan.ts';
import { openSheet } from './chosenSheet.ts';
import type { ChosenTable } from './chosenTable.ts';
import { chosenTable } from './chosenTable.ts';
import { columnIds, guessColumns, guessKey } from './columnGuess.ts';
import { columnsInWords, tableSettings, tableText } from './datasetFiles.ts';
import { refusePeople } from './personalColumns.ts';
import { planTableAgain } from './planTableAgain.ts';
import { shareNotes, shareSources } from './shareSource.ts';
import { cellFaults } from './tableFaults.ts';
import { addressRule, notesOf } from './tableNotes.ts';
import { totalRow } from './totalRow.ts';

/** Which part of a spreadsheet is meant, and what it is to become. */
export interface TableRequest {
  sheet?: string | undefined;
  range?: string | undefined;
  header?: string | undefined;
  /** The name of the dataset; that of the file when left out. */
  to?: string | undefined;
}

/** Says what a spreadsheet would bring into the content: a new dataset, or what changes in the table of one that is there. */
export async function planTable(
  document: GivenDocument,
  { content, today }: ImportSources,
  request: TableRequest,
): Promise<ImportPlan> {
  const { name } = document;
  const plan = emptyPlan(name);
  const sheet = attempt(plan.problems, () => openSheet(document, request.sheet));
  const table = sheet === null ? null : attempt(plan.problems, () => chosenTable(sheet, request));
  if (sheet === null || table === null) return plan;
  const inSheet = sheet.name === name ? '' : `, sheet "${sheet.name}"`;
  const origin = `${name}${inSheet}, ${table.range}`;
  const problems = cellFaults([...table.header, ...table.rows.flat()]);
  attempt(problems, () => refusePeople(table.header));
  attempt(problems, () => columnIds(table.header));
  const id = anchorOf(request.to ?? basename(name, extname(name)));
  const { entries } = readEntries(content.files);
  const given = { ...plan, origin, problems };
  if (entries.ids.datasets.has(id) || entries.tables.has(id))
    return planTableAgain(given, { id, table, content, entries, today });
  const made = newTable(table, { id, origin, today }, problems);
  if (made === null || problems.length > 0) return given;
  return {
    ...given,
    ...made,
    next: [
      'Next: check what was understood, and fill in what is empty in the .yaml file.',
      `Ask what is missing: npm run check datasets/${id}`,
      'Not what you meant? Delete the two files and import again.',
    ],
  };
}

/** A dataset that a table would become. */
export interface NewTable {
  understood: string[];
  notes: string[];
  files: Record<string, string>;
}

/**
 * Makes a dataset of a table.
 * @param origin where the table is, in words
 * @param problems where it is said what cannot be read
 * @returns the dataset, or `null` when something cannot be read
 */
export function newTable(
  table: ChosenTable,
  { id, origin, today }: { id: string; origin: string; today: string },
  problems: string[],
): NewTable | null {
  const before = problems.length;
  const columns = guessColumns(table, problems);
  if (problems.length > before) return null;
  const key = guessKey(columns);
  const total = totalRow(columns, key);
  const shares = shareSources(columns, key);
  return {
    understood: [
      ...columnsInWords(columns, key),
      `${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'} under ${table.header[0]?.address ?? ''}`,
      ...(total?.faults.length === 0
        ? [`"${total.name}" is the sum of the other rows, and has to stay so`]
        : []),
      ...[...shares].map(
        ([share, { numerator, denominator }]) =>
          `${share} is ${numerator} divided by "${denominator.row}", and is worked out again`,
      ),
    ],
    notes: [
      ...table.notes,
      ...(total?.faults ?? []),
      ...shareNotes(columns, shares),
      ...notesOf(columns),
    ],
    files: {
      [`datasets/${id}.csv`]: tableText(columns),
      [`datasets/${id}.yaml`]: tableSettings(
        columns,
        key,
        { total, shares },
        `${origin}, on ${today}. ${addressRule(table)}`,
        today,
      ),
    },
  };
}
