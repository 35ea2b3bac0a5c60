import { extname } from 'node:path';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import type { GivenDocument } from '../importPlan.ts';
import { csvSheet } from './csvSheet.ts';
import type { Sheet, Workbook } from './sheetCell.ts';
import { openWorkbook } from './workbook.ts';

/** What other files can be turned into. */
const advice: Readonly<Record<string, string>> = {
  '.xls': 'It is in an older format. Open it and save it as "Excel workbook (.xlsx)".',
  '.xlsb': 'Open it and save it as "Excel workbook (.xlsx)".',
  '.numbers': 'In Numbers, choose File, Export to, Excel.',
  '.gsheet': 'It is only a link. In Google Sheets, choose File, Download, Microsoft Excel (.xlsx).',
  '.pdf': 'Ask for the table as a spreadsheet: figures cannot be read safely from a PDF.',
  '.txt':
    'If it is a table, rename it so that it ends in .csv. Windows may have added .txt automatically.',
};

/** Opens the sheet of a spreadsheet file. Throws, in a sentence, when it cannot be read or it is not clear which sheet is meant. */
export function openSheet({ name, bytes }: GivenDocument, wanted: string | undefined): Sheet {
  const ending = extname(name).toLowerCase();
  if (ending === '.csv') return csvSheet(name, bytes);
  if (!['.xlsx', '.xlsm', '.ods'].includes(ending))
    throw new Error(
      `${name} is not a spreadsheet the program can read. ${advice[ending] ?? 'Save the sheet as .xlsx, .ods or .csv.'}`,
    );
  const workbook = openWorkbook(bytes);
  return workbook.sheet(chosenSheet(workbook, wanted));
}

/** Picks the sheet by its name. Throws when there are several that can be seen and none is named. */
function chosenSheet({ names, hiddenNames }: Workbook, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    throw new Error(
      `There is no sheet "${wanted}".${didYouMean(wanted, names)} The sheets are: ${listOf(names, 30)}.`,
    );
  }
  const seen = names.filter((name) => !hiddenNames.includes(name));
  const [only] = seen;
  if (only !== undefined && seen.length === 1) return only;
  if (names.length === 0) throw new Error('The workbook has no sheets.');
  throw new Error(
    `The workbook has ${seen.length} sheets. Name one, as in --sheet "${only ?? names[0] ?? ''}". They are: ${listOf(seen.length > 0 ? seen : names, 30)}.`,
  );
}
