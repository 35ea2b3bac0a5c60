import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../checks/checkContent.ts';
import { readTable } from '../../figures/readTable.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ContentFiles } from '../../reader/contentFiles.ts';
import { readCsv } from '../../reader/csvSource.ts';
import type { Entries } from '../../reader/entry.ts';
import { unwritable } from '../starting/writeNew.ts';
import type { ChosenTable } from './chosenTable.ts';
import { renewedSettings, tableText } from './datasetFiles.ts';
import type { ImportReport, ImportRequest } from './importTable.ts';
import { addressRule, notesOf } from './tableNotes.ts';
import type { FilledColumn } from './knownColumns.ts';
import { knownColumns } from './knownColumns.ts';
import { cellPosition } from './sheetCell.ts';
import { tableDifference } from './tableDifference.ts';

/** What is known when a sheet is imported into a dataset that is there. */
interface SecondImport {
  id: string;
  /** Where the table comes from, in words. */
  origin: string;
  table: ChosenTable;
  content: ContentFiles;
  entries: Entries;
  request: ImportRequest;
}

/** Shows what a sheet would change in a table, and changes it when asked. Throws, in a sentence, when that is not safe. */
export async function importAgain(given: SecondImport): Promise<ImportReport> {
  const { id, origin, table, content, entries, request } = given;
  const path = `datasets/${id}.csv`;
  const entry = entries.datasets.find((dataset) => dataset.id === id);
  const before = entries.tables.get(id);
  if (entry === undefined || before === undefined)
    throw new Error(
      `The dataset "${id}" is there and cannot be compared yet. Put right first what this says: npm run check datasets/${id}`,
    );
  const filled = knownColumns(table, entry.data);
  const { lines: changes, columns } = tableDifference(before, filled, entry.data.key);
  const text = tableText(columns);
  const faults = readTable(entry, readCsv(text, path)).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length > 0)
    throw new Error(faults.map((fault) => inSheet(fault, path, columns)).join('\n'));
  if (changes.length === 0)
    return { lines: [`${origin} says what ${path} says. Nothing to do.`], isDone: true };
  const effects = await newFindings(content, path, text);
  const lines = [
    `${origin} would change ${path} (+ new row, ~ changed, - no longer there):`,
    ...changes.map((line) => `  ${line}`),
    ...notesOf(table, columns),
    ...(effects.length === 0
      ? []
      : [
          'With it, the check would also say:',
          ...effects.map((one) => `  ${inSheet(one, path, columns)}`),
        ]),
    '',
  ];
  if (!request.write)
    return {
      lines: [...lines, 'Nothing was written. To write it, run the command again with --write.'],
      isDone: false,
    };
  const { folder, today } = request;
  const settings = readFileSync(join(folder, entry.file), 'utf8');
  write(folder, path, text);
  write(
    folder,
    entry.file,
    renewedSettings(settings, `${origin}, on ${today}. ${addressRule(table)}`, today),
  );
  return {
    lines: [...lines, `Wrote ${path}, and the day in ${entry.file}. Now run: npm run check`],
    isDone: true,
  };
}

/** What the check says of the content with the new table and does not say of it now. */
async function newFindings(content: ContentFiles, path: string, text: string): Promise<Finding[]> {
  const files = content.files.map((file) =>
    file.path === path ? { path, bytes: Buffer.from(text) } : file,
  );
  const before = await checkContent(content);
  const after = await checkContent({ ...content, files });
  const name = ({ code, file, message }: Finding): string => `${code} ${file} ${message}`;
  const known = new Set(before.findings.map(name));
  return after.findings.filter((finding) => !known.has(name(finding)));
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

function write(folder: string, path: string, text: string): void {
  try {
    writeFileSync(join(folder, path), text);
  } catch (cause) {
    throw new Error(unwritable(path, cause), { cause });
  }
}
