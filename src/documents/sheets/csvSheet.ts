import { readCsv } from '../../reader/csvSource.ts';
import { decodeText } from '../../reader/decodedText.ts';
import { textValue } from './cellValue.ts';
import { valueInWords } from './cellWords.ts';
import type { Sheet } from './sheetCell.ts';
import { cellAt } from './sheetCell.ts';

/** Reads a .csv file as a sheet. Throws, in a sentence, when it cannot be read. */
export function csvSheet(name: string, bytes: Uint8Array): Sheet {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new Error(
      `${name} is a workbook renamed to end in .csv. Rename it with its original ending (.xlsx or .ods), or save it as "CSV UTF-8" in the spreadsheet program.`,
    );
  const decoded = decodeText({ path: name, bytes });
  const source = decoded.findings.length > 0 ? null : readCsv(decoded.text, name);
  const fault = decoded.findings[0] ?? source?.findings[0];
  if (source === null || fault !== undefined)
    throw new Error(`${name}: ${fault?.message ?? ''} ${fault?.hint ?? ''}`.trim());
  const cells = [source.header, ...source.rows].flatMap((row, index) =>
    row.map(({ text }, column) => cellAt(index, column, valueInWords(text) ?? textValue(text))),
  );
  return { name, cells, merged: [], hiddenRows: [], hiddenColumns: [] };
}
