import type { DocumentKind } from '../archive.ts';
import { openArchive } from '../archive.ts';
import { excelBook } from './excelBook.ts';
import { openDocument } from './openDocument.ts';
import type { Workbook } from './sheetCell.ts';

const kind: DocumentKind = {
  one: 'workbook',
  older: '.xls',
  cure: 'Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as CSV.',
  tooLarge:
    'The workbook is much larger than a table of figures. Copy the table to a separate workbook.',
};

/** Opens an .xlsx or .ods workbook, whichever it is. Throws, in a sentence, when it cannot be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes, kind);
  const book = excelBook(archive) ?? openDocument(archive);
  if (book === null) throw new Error(`The file is not an .xlsx or .ods workbook. ${kind.cure}`);
  return book;
}
