import { basename, extname } from 'node:path';
import { anchorOf } from '../../prose/headings.ts';
import { readEntries } from '../../reader/entries.ts';
import type { DatasetDefinition } from '../../schemas/dataset.ts';
import type { Ask, GivenDocument, ImportAnswers, ImportPlan } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import { asking, attempt, emptyPlan } from '../importPlan.ts';
import { openSheet } from './chosenSheet.ts';
import type { ChosenTable } from './chosenTable.ts';
import { chosenTable } from './chosenTable.ts';
import type { Signs } from './askedSigns.ts';
import { withSigns } from './askedSigns.ts';
import type { SheetColumn } from './columnGuess.ts';
import { guessColumns, guessKey, headerFaults } from './columnGuess.ts';
import type { Sheet } from './sheetCell.ts';
import { tableRecipe, unitInName } from './tableRecipe.ts';
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
  answers: ImportAnswers;
}

/** Says what a spreadsheet would bring into the content: a new dataset, or what changes in the table of one that is there. */
export async function planTable(
  document: GivenDocument,
  { content, today }: ImportSources,
  request: TableRequest,
): Promise<ImportPlan> {
  const { name } = document;
  const plan = emptyPlan(name);
  const { problems, questions } = plan;
  const ask = asking(request.answers, questions);
  const id = anchorOf(request.to ?? basename(name, extname(name)));
  const { entries } = readEntries(content.files);
  const known = entries.datasets.find((dataset) => dataset.id === id)?.data;
  const sheet = attempt(problems, () => openSheet(document, request.sheet ?? known?.recipe?.sheet));
  const found = sheet === null ? null : attempt(problems, () => tableFor(sheet, request, known));
  if (sheet === null || found === null) return plan;
  const { table, signs } = withSigns(found, known?.recipe?.signs ?? {}, ask);
  const sheetName = sheet.name === name ? null : sheet.name;
  const origin = `${name}${sheetName === null ? '' : `, sheet "${sheetName}"`}, ${table.range}`;
  problems.push(
    ...cellFaults([...table.header, ...table.rows.flat()]),
    ...headerFaults(table.header),
  );
  attempt(problems, () => refusePeople(table.header));
  const given = { ...plan, origin };
  if (entries.ids.datasets.has(id) || entries.tables.has(id))
    return planTableAgain(given, {
      id,
      table,
      sheet: sheetName,
      signs,
      content,
      entries,
      today,
      ask,
    });
  const made = newTable(
    table,
    { id, origin, today, recipe: { sheet: sheetName, signs }, unitOf: askedUnit(ask) },
    problems,
  );
  if (made === null || problems.length > 0) return given;
  return {
    ...given,
    ...made,
    next: [
      'Next: check what was understood, and fill in anything empty in the .yaml file.',
      `To see what is missing: npm run check datasets/${id}`,
      'Not what you meant? Delete the two files and import again.',
    ],
  };
}

/** The table that is meant: where it was last time, or where it is found when it has moved. */
function tableFor(
  sheet: Sheet,
  { range, header }: TableRequest,
  known: DatasetDefinition | undefined,
): ChosenTable {
  const recipe = known?.recipe;
  if (recipe === undefined || range !== undefined || header !== undefined)
    return chosenTable(sheet, { range, header });
  const asBefore = attempt([], () => chosenTable(sheet, recipe));
  const names = new Set(Object.keys(recipe.columns));
  const isThere = asBefore?.header.some(({ text }) => names.has(text)) === true;
  return asBefore !== null && isThere ? asBefore : chosenTable(sheet, {});
}

/** Asks what a column counts, unless its name says so. Without an answer it stays empty, and the check asks again. */
function askedUnit(ask: Ask): (column: SheetColumn) => string {
  return ({ id, label, type }) =>
    ask({
      id: `unit ${id}`,
      text: `What is ${type === 'count' ? 'counted' : 'measured'} in "${label}"? For example: children, contacts.`,
      choices: [],
      usual: unitInName(label),
    }) ?? '';
}

/** A dataset that a table would become. */
export interface NewTable {
  understood: string[];
  notes: string[];
  files: Record<string, string>;
}

/** What a dataset is made with. */
interface TableMaking {
  id: string;
  /** Where the table is, in words. */
  origin: string;
  today: string;
  /** What the next spreadsheet has to be read with; `null` when there will be none. */
  recipe: { sheet: string | null; signs: Signs } | null;
  /** What a column counts, in words; empty when it is not known. */
  unitOf(column: SheetColumn): string;
}

/**
 * Makes a dataset of a table.
 * @param problems where it is said what cannot be read
 * @returns the dataset, or `null` when something cannot be read
 */
export function newTable(
  table: ChosenTable,
  { id, origin, today, recipe, unitOf }: TableMaking,
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
        ? [`"${total.name}" is the sum of the other rows, and this will be checked`]
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
        {
          total,
          shares,
          unitOf,
          recipe:
            recipe === null
              ? null
              : tableRecipe(table, {
                  ...recipe,
                  ids: columns.map((column) => column.id),
                  leftOut: [],
                }),
        },
        `${origin}, on ${today}. ${addressRule(table)}`,
        today,
      ),
    },
  };
}
