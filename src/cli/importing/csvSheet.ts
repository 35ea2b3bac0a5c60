import type { CsvCell } from '../../reader/csvSource.ts';
import { readCsv } from '../../reader/csvSource.ts';
import { decodeText } from '../../reader/decodedText.ts';
import type { Sheet, SheetCell } from './sheetCell.ts';

/** Reads a .csv file as a sheet. Throws, in a sentence, when it cannot be read. */
export function csvSheet(name: string, bytes: Uint8Array): Sheet {
  const decoded = decodeText({ path: name, bytes });
  const source = decoded.findings.length > 0 ? null : readCsv(decoded.text, name);
  const fault = decoded.findings[0] ?? source?.findings[0];
  if (source === null || fault !== undefined)
    throw new Error(`${fault?.message ?? ''} ${fault?.hint ?? ''}`.trim());
  const rows = [source.header, ...source.rows];
  return {
    name,
    merged: [],
    cells: rows.flatMap((row, index) => row.map((cell, column) => sheetCell(cell, column, index))),
  };
}

function sheetCell({ text, place }: CsvCell, column: number, index: number): SheetCell {
  const at = {
    address: place.cell ?? '',
    column,
    row: Number(/\d+$/u.exec(place.cell ?? '')?.[0] ?? index + 1) - 1,
  };
  const bare = text.replace(/[£%,\s]/gu, '');
  if (text === '') return { ...at, kind: 'empty', text };
  if (!/^[£\s]*-?[£\s]*\d[\d,]*(?:\.\d+)?\s*%?$/u.test(text))
    return { ...at, kind: /^\d{4}-\d{2}-\d{2}$/u.test(text) ? 'date' : 'text', text };
  return {
    ...at,
    kind: text.includes('%') ? 'percent' : text.includes('£') ? 'money' : 'number',
    text: bare,
  };
}
