import { openArchive } from './archive.ts';
import { excelBook } from './excelBook.ts';
import { openDocument } from './openDocument.ts';
import type { Workbook } from './sheetCell.ts';

/** Opens an .xlsx or .ods workbook, whichever it is. Throws, in a sentence, when it cannot be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const book = excelBook(archive) ?? openDocument(archive);
  if (book === null)
    throw new Error(
      'The file is not an .xlsx or .ods workbook. Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as CSV.',
    );
  return book;
}
