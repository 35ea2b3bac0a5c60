import { readTable } from '../../figures/readTable.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ContentFiles } from '../../reader/contentFiles.ts';
import { readCsv } from '../../reader/csvSource.ts';
import type { Entries } from '../../reader/entry.ts';
import type { Ask, ImportPlan } from '../importPlan.ts';
import { openQuestions } from '../importPlan.ts';
import { newFindings } from '../newFindings.ts';
import type { Signs } from './askedSigns.ts';
import { tableRecipe } from './tableRecipe.ts';
import type { ChosenTable } from './chosenTable.ts';
import { renewedSettings, tableText } from './datasetFiles.ts';
import type { FilledColumn } from './knownColumns.ts';
import { knownColumns, matchedColumns } from './knownColumns.ts';
import { cellPosition } from './sheetCell.ts';
import { tableDifference } from './tableDifference.ts';
import { addressRule, notesOf } from './tableNotes.ts';

/** What is known when a sheet is brought into a dataset that is there. */
interface SecondImport {
  id: string;
  table: ChosenTable;
  content: ContentFiles;
  entries: Entries;
  today: string;
  /** The sheet; `null` for a .csv file. */
  sheet: string | null;
  signs: Signs;
  ask: Ask;
}

/** Says what a sheet would change in a table that is there. */
export async function planTableAgain(
  plan: ImportPlan,
  { id, table, sheet, signs, content, entries, today, ask }: SecondImport,
): Promise<ImportPlan> {
  const path = `datasets/${id}.csv`;
  const entry = entries.datasets.find((dataset) => dataset.id === id);
  const before = entries.tables.get(id);
  const problems = [...plan.problems];
  if (entry === undefined || before === undefined) {
    problems.push(
      `The dataset "${id}" exists, but cannot be compared yet. First correct what this command finds: npm run check datasets/${id}`,
    );
    return { ...plan, problems };
  }
  const { places, leftOut } = matchedColumns(table, entry.data, ask);
  if (openQuestions(plan).length > 0) return { ...plan, problems };
  const filled = knownColumns(table, entry.data, places, problems);
  if (problems.length > 0) return { ...plan, problems };
  const recipe = tableRecipe(table, {
    sheet,
    signs,
    leftOut,
    ids: table.header.map((_, index) => entry.data.columns[places.indexOf(index)]?.id ?? null),
  });
  const { lines: changes, columns } = tableDifference(before, filled, entry.data.key);
  const text = tableText(columns);
  const faults = readTable(entry, readCsv(text, path)).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length > 0)
    return { ...plan, problems: faults.map((fault) => inSheet(fault, path, columns)) };
  const settings = content.files.find((file) => file.path === entry.file);
  const again = { ...plan, isNew: false, notes: [...table.notes, ...notesOf(columns)] };
  if (changes.length === 0 || settings === undefined) return again;
  const effects = await newFindings(content, { [path]: text });
  return {
    ...again,
    changes,
    findings: effects.map((one) => inSheet(one, path, columns)),
    files: {
      [path]: text,
      [entry.file]: renewedSettings(
        Buffer.from(settings.bytes).toString('utf8'),
        `${plan.origin}, on ${today}. ${addressRule(table)}`,
        { today, recipe },
      ),
    },
    next: ['Now run: npm run check'],
  };
}

/** A finding at its place in the spreadsheet when it is about the table, else in its file. */
function inSheet(
  { file, line, cell, message, hint }: Finding,
  path: string,
  columns: readonly FilledColumn[],
): string {
  const at = cell === undefined || file !== path ? null : cellPosition(cell);
  const address = at === null ? undefined : columns[at.column]?.addresses[at.row - 1];
  const place = address ?? (line === undefined ? file : `${file}, line ${line}`);
  return `${place}: ${message} ${hint.replaceAll('\n', ' ')}`;
}
