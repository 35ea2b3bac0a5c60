import { CsvError, parse } from 'csv-parse/sync';
import { isHiddenMark } from '../../figures/hiddenMark.ts';
import { cellDelimiter } from '../../reader/csvSource.ts';
import type { Column } from '../../schemas/column.ts';
import { lineEndOf } from '../text/fileParts.ts';
import { NotEditable } from '../text/yamlNode.ts';

/** A table as a grid: its first row and the rows below, cells as they are typed. */
export interface Grid {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

interface Line {
  cells: string[];
  /** The line as it is in the file, without its end. */
  raw: string;
}

/** The cells of a table. Throws `NotEditable` if they cannot be separated. */
export function gridOf(text: string): Grid {
  const [header, ...rows] = linesOf(text).lines;
  return { header: header?.cells ?? [], rows: rows.map(({ cells }) => cells) };
}

/**
 * A table with other cells below its first row. Unchanged rows stay as they are in the file, byte for byte. A row with only empty
 * cells is removed.
 */
export function withRows(text: string, rows: readonly (readonly string[])[]): string {
  const { before, lines } = linesOf(text);
  const [header, ...old] = lines;
  const delimiter = cellDelimiter(text.replace(/^\uFEFF/u, ''));
  const lineEnd = lineEndOf(text);
  const written = rows.flatMap((cells, index) => {
    const line = old[index];
    if (line !== undefined && isSame(line.cells, cells)) return [line.raw];
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [cells.map((cell) => quoted(cell.trim(), delimiter)).join(delimiter)];
  });
  const kept = old.slice(rows.length).map(({ raw }) => raw);
  const end = text.endsWith('\n') ? lineEnd : '';
  return before + [header?.raw ?? '', ...written, ...kept].join(lineEnd) + end;
}

/**
 * What was typed into a cell as the table has it: signs for a small number that is hidden become `c`, and a year is written with a
 * hyphen.
 */
export function typedCell(typed: string, type: Column['type'] | undefined): string {
  if (type === 'period') return typed.trim().replace(/^(\d{4})[/–](\d{2})(?=$| Q[1-4]$)/u, '$1-$2');
  const isFigure = type === 'count' || type === 'money' || type === 'rate' || type === 'share';
  return isFigure && isHiddenMark(typed) ? 'c' : typed.trim();
}

function linesOf(text: string): { before: string; lines: Line[] } {
  const before = /^\uFEFF?(?:sep=[,;\t|]\r?\n)?/iu.exec(text)?.[0] ?? '';
  try {
    const records = parse(text.slice(before.length), {
      delimiter: cellDelimiter(text.replace(/^\uFEFF/u, '')),
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as { record: string[]; raw: string }[];
    const lines = records.map(({ record, raw }) => ({
      cells: record.map((cell) => cell.trim()),
      // Of a line end of two signs the parser gives one.
      raw: raw.replace(/[\r\n]+$/u, ''),
    }));
    return { before, lines };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new NotEditable('A quotation mark in this table is never closed.');
  }
}

function isSame(old: readonly string[], cells: readonly string[]): boolean {
  const width = Math.max(old.length, cells.length);
  return Array.from({ length: width }).every(
    (_, index) => (old[index] ?? '') === (cells[index] ?? '').trim(),
  );
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
