import { CsvError, parse } from 'csv-parse/sync';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';

/** One cell as a spreadsheet would show it. */
export interface CsvCell {
  /** The text, without spaces round it. */
  text: string;
  /** Where it is: file, line and spreadsheet cell. */
  place: Place;
}

/** A table as read from its file. */
export interface CsvSource {
  /** The first row. */
  header: CsvCell[];
  /** All rows below it that hold something. */
  rows: CsvCell[][];
  /** What is wrong with the table as a whole. */
  findings: Finding[];
}

/** More rows than any table of a partnership has, and about as many as a page can show. */
const mostRows = 20_000;

/** Reads a table: commas, semicolons or tabs; rows at the end that are empty are left out. */
export function readCsv(text: string, file: string): CsvSource {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: cellDelimiter(text),
      // A first line "sep=;" is for the spreadsheet program alone.
      from_line: delimiterLine(text) === null ? 1 : 2,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : 1;
    return {
      header: [],
      rows: [],
      findings: [
        finding(
          'csv-syntax',
          { file, line },
          'A quotation mark in this table is never closed, or is in the middle of a cell.',
          'Open the file in a spreadsheet, correct this row, and save it again as "CSV UTF-8".',
        ),
      ],
    };
  }
  if (records.length > mostRows + 1)
    return {
      header: [],
      rows: [],
      findings: [
        finding(
          'file-too-large',
          { file, line: mostRows + 2 },
          `This table has ${records.length.toLocaleString('en-GB')} lines. A table can have up to ${mostRows.toLocaleString('en-GB')} rows.`,
          'Check that the right file was saved here. Publish totals, or split the table into several.',
        ),
      ],
    };
  const table = records.map(({ record, info }, index) =>
    record.map((cell, column): CsvCell => ({
      text: cell.trim(),
      place: { file, line: info.lines, cell: cellAddress(index, column) },
    })),
  );
  while (table.length > 0 && isBlank(table.at(-1) ?? [])) table.pop();
  const width = table.reduce(
    (widest, row) => Math.max(widest, row.findLastIndex((cell) => cell.text !== '') + 1),
    0,
  );
  const [header = [], ...rows] = table.map((row) => row.slice(0, Math.max(width, 1)));
  return { header: withoutBlankEnd(header), rows, findings: [] };
}

/** The address of a cell, counted from 0. @example cellAddress(13, 1) // => 'B14' */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The character that parts the cells of a table. */
export function cellDelimiter(text: string): string {
  return delimiterLine(text) ?? delimiterOf(text);
}

/** The character that a first line such as `sep=;` names, or `null` where the table begins at once. */
function delimiterLine(text: string): string | null {
  return /^sep=([,;\t|])\r?\n/iu.exec(text)?.[1] ?? null;
}

/** The character that parts the cells: the one that the first line holds most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const firstLine = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t'].map((mark) => ({
    mark,
    count: firstLine.split(mark).length - 1,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function isBlank(row: readonly CsvCell[]): boolean {
  return row.every((cell) => cell.text === '');
}

function withoutBlankEnd(row: CsvCell[]): CsvCell[] {
  return row.slice(0, row.findLastIndex((cell) => cell.text !== '') + 1);
}
