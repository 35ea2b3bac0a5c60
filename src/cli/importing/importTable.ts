import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { anchorOf } from '../../prose/headings.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';
import { readEntries } from '../../reader/entries.ts';
import { readTable } from '../../figures/readTable.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Entries } from '../../reader/entry.ts';
import { cellPosition } from './sheetCell.ts';
import { writeNew } from '../starting/writeNew.ts';
import type { ChosenTable } from './chosenTable.ts';
import { chosenSheet, chosenTable } from './chosenTable.ts';
import type { GuessedColumn } from './columnGuess.ts';
import { guessColumns, guessKey } from './columnGuess.ts';
import { csvSheet } from './csvSheet.ts';
import { columnsInWords, tableSettings, tableText } from './datasetFiles.ts';
import type { Sheet } from './sheetCell.ts';
import { fittedColumns, tableDifference } from './tableDifference.ts';
import { openWorkbook } from './workbook.ts';
import { readCsv } from '../../reader/csvSource.ts';

/** What is to be imported, and to where. */
export interface ImportRequest {
  /** The spreadsheet. */
  file: string;
  sheet?: string | undefined;
  range?: string | undefined;
  header?: string | undefined;
  /** The name of the dataset; that of the file when left out. */
  to?: string | undefined;
  /** Whether a table that is there may be replaced. */
  write: boolean;
  folder: string;
  today: string;
}

/** What was understood and done, in lines. */
export interface ImportReport {
  lines: string[];
  /** Whether everything was written that had to be. */
  isDone: boolean;
}

/** Makes a dataset from a spreadsheet, or brings the table of one up to date. Throws, in a sentence, when that is not safe. */
export function importTable(request: ImportRequest): ImportReport {
  const { folder, today } = request;
  const sheet = openSheet(request);
  const table = chosenTable(sheet, request);
  const columns = guessColumns(table);
  const id = anchorOf(request.to ?? basename(request.file, extname(request.file)));
  const origin = `${basename(request.file)}, sheet "${sheet.name}", ${table.range}`;
  const { entries } = readEntries(readContentFiles(folder).files);
  if (entries.ids.datasets.has(id) || entries.tables.has(id))
    return bringUpToDate(id, columns, table, origin, entries, request);
  const key = guessKey(columns);
  const text = tableText(columns);
  const understood = [
    `Understood ${origin}:`,
    ...columnsInWords(columns, key).map((line) => `  ${line}`),
    `  ${table.rows.length} rows`,
  ];
  writeNew(folder, {
    [`datasets/${id}.csv`]: text,
    [`datasets/${id}.yaml`]: tableSettings(
      columns,
      key,
      `Imported from ${origin}, on ${today}. ${addressRule(table)}`,
      today,
    ),
  });
  return {
    lines: [
      ...understood,
      '',
      'Wrote:',
      `  datasets/${id}.csv`,
      `  datasets/${id}.yaml`,
      '',
      'Next: check what was understood, and fill in what is empty in the .yaml file.',
      `Ask what is missing: npm run check -- --only datasets/${id}`,
    ],
    isDone: true,
  };
}

function openSheet({ file, sheet }: ImportRequest): Sheet {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file "${file}".`);
  const bytes = readFileSync(file);
  const ending = extname(file).toLowerCase();
  if (ending === '.csv') return csvSheet(basename(file), bytes);
  if (ending !== '.xlsx' && ending !== '.xlsm')
    throw new Error(
      `Files that end in "${ending}" cannot be read. Save the sheet as .xlsx or .csv.`,
    );
  const workbook = openWorkbook(bytes);
  return workbook.sheet(chosenSheet(workbook.names, sheet));
}

function bringUpToDate(
  id: string,
  columns: readonly GuessedColumn[],
  table: ChosenTable,
  origin: string,
  entries: Entries,
  { folder, write }: ImportRequest,
): ImportReport {
  const entry = entries.datasets.find((dataset) => dataset.id === id);
  const before = entries.tables.get(id);
  if (entry === undefined || before === undefined)
    throw new Error(
      `The dataset "${id}" is there and has errors. Put right first what "npm run check -- --only datasets/${id}" says.`,
    );
  const fitted = fittedColumns(columns, entry.data);
  const addressOf = (row: number, column: number): string => {
    const label = fitted[column]?.label;
    const at = table.header.findIndex(({ text }) => text === label);
    return table.rows[row]?.[at]?.address ?? '';
  };
  const text = tableText(fitted);
  const faults = readTable(entry, readCsv(text, `datasets/${id}.csv`)).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length > 0)
    throw new Error(faults.map((fault) => inOriginal(fault, addressOf)).join('\n'));
  const changes = tableDifference(before, fitted, entry.data.key, addressOf);
  if (changes.length === 0)
    return { lines: [`${origin} says what datasets/${id}.csv says. Nothing to do.`], isDone: true };
  const lines = [
    `${origin} would change datasets/${id}.csv (+ new row, ~ changed, - no longer there):`,
    ...changes.map((line) => `  ${line}`),
    '',
  ];
  if (!write)
    return {
      lines: [...lines, 'Nothing was written. To write it, run the command again with --write.'],
      isDone: false,
    };
  writeFileSync(join(folder, `datasets/${id}.csv`), text);
  return {
    lines: [
      ...lines,
      `Wrote datasets/${id}.csv. Change "revised" in datasets/${id}.yaml, then run: npm run check`,
    ],
    isDone: true,
  };
}

/** A finding about the table that would be written, at its place in the spreadsheet. */
function inOriginal(
  { cell, message, hint }: Finding,
  addressOf: (row: number, column: number) => string,
): string {
  const at = cell === undefined ? null : cellPosition(cell);
  const address = at === null ? '' : addressOf(at.row - 1, at.column);
  return `${address === '' ? '' : `${address}: `}${message} ${hint}`;
}

/** How to get from a cell of the table to the cell of the sheet that it comes from. */
function addressRule({ header }: ChosenTable): string {
  const [first] = header;
  return first === undefined || first.address === 'A1'
    ? 'Cells have the addresses that they have in the sheet.'
    : `Cell A1 of the table is ${first.address} of the sheet.`;
}
