import { basename, extname } from 'node:path';
import { anchorOf } from '../../prose/headings.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';
import { readEntries } from '../../reader/entries.ts';
import { writeNew } from '../starting/writeNew.ts';
import { openSheet } from './chosenSheet.ts';
import { chosenTable } from './chosenTable.ts';
import { columnIds, guessColumns, guessKey } from './columnGuess.ts';
import { columnsInWords, tableSettings, tableText } from './datasetFiles.ts';
import { importAgain } from './importAgain.ts';
import { refusePeople } from './personalColumns.ts';
import { shareNotes, shareSources } from './shareSource.ts';
import { addressRule, notesOf } from './tableNotes.ts';
import { totalRow } from './totalRow.ts';

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
export async function importTable(request: ImportRequest): Promise<ImportReport> {
  const { file, folder, today } = request;
  const content = readContentFiles(folder);
  const [missing] = content.findings.filter(({ code }) => code === 'folder-missing');
  if (missing !== undefined) throw new Error(`${missing.message} ${missing.hint}`);
  const sheet = openSheet(file, request.sheet);
  const table = chosenTable(sheet, request);
  refusePeople(table.header);
  columnIds(table.header);
  const id = anchorOf(request.to ?? basename(file, extname(file)));
  const inSheet = sheet.name === basename(file) ? '' : `, sheet "${sheet.name}"`;
  const origin = `${basename(file)}${inSheet}, ${table.range}`;
  const { entries } = readEntries(content.files);
  if (entries.ids.datasets.has(id) || entries.tables.has(id))
    return importAgain({ id, origin, table, content, entries, request });
  const columns = guessColumns(table);
  const key = guessKey(columns);
  const total = totalRow(columns, key);
  const shares = shareSources(columns, key);
  writeNew(folder, {
    [`datasets/${id}.csv`]: tableText(columns),
    [`datasets/${id}.yaml`]: tableSettings(
      columns,
      key,
      { total, shares },
      `${origin}, on ${today}. ${addressRule(table)}`,
      today,
    ),
  });
  return {
    lines: [
      `Understood ${origin}:`,
      ...columnsInWords(columns, key).map((line) => `  ${line}`),
      `  ${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'} under ${table.header[0]?.address ?? ''}`,
      ...(total?.faults.length === 0
        ? [`  "${total.name}" is the sum of the other rows, and has to stay so`]
        : []),
      ...[...shares].map(
        ([id, { numerator, denominator }]) =>
          `  ${id} is ${numerator} divided by "${denominator.row}", and is worked out again`,
      ),
      ...notesOf(
        {
          ...table,
          notes: [...table.notes, ...(total?.faults ?? []), ...shareNotes(columns, shares)],
        },
        columns,
      ),
      '',
      'Wrote:',
      `  datasets/${id}.csv`,
      `  datasets/${id}.yaml`,
      '',
      'Next: check what was understood, and fill in what is empty in the .yaml file.',
      `Ask what is missing: npm run check datasets/${id}`,
      `Not what you meant? Delete the two files and import again.`,
    ],
    isDone: true,
  };
}
