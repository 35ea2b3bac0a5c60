import { attempt } from '../../documents/importPlan.ts';
import type { GivenDocument } from '../../documents/importPlan.ts';
import { openSheet } from '../../documents/sheets/chosenSheet.ts';
import { rangeText } from '../../documents/sheets/sheetCell.ts';
import { tableBlocks } from '../../documents/sheets/tableBlocks.ts';
import { openWorkbook } from '../../documents/sheets/workbook.ts';
import type { FormOption } from '../forms/formField.ts';

/** The parts of a spreadsheet that may be meant, and the likeliest of each. */
export interface SheetChoices {
  /** The sheets that can be seen; empty for a .csv file. */
  sheets: readonly string[];
  /** The sheet that is meant. */
  sheet: string;
  /** The blocks of cells on it, by their ranges. */
  blocks: readonly FormOption[];
  /** The block that is likeliest to be the table; empty when there are not several. */
  range: string;
}

/**
 * What may be meant in a spreadsheet. Empty where it cannot be read: the import says why.
 * @param wanted the sheet that was chosen; empty when none was
 */
export function sheetChoices(document: GivenDocument, wanted: string): SheetChoices {
  const sheets = !/\.(?:xlsx|xlsm|ods)$/iu.test(document.name) ? [] : visibleSheets(document);
  const sheet = sheets.includes(wanted) ? wanted : (sheets[0] ?? '');
  const cells =
    attempt([], () => openSheet(document, sheet === '' ? undefined : sheet).cells) ?? [];
  const blocks = tableBlocks(cells);
  const tables = blocks.filter(({ isTable }) => isTable);
  const [likely] = tables;
  return {
    sheets,
    sheet,
    blocks: blocks.map(({ range, words }) => ({ value: rangeText(range), label: words })),
    range: tables.length > 1 && likely !== undefined ? rangeText(likely.range) : '',
  };
}

function visibleSheets({ bytes }: GivenDocument): string[] {
  const book = attempt([], () => openWorkbook(bytes));
  return book === null ? [] : book.names.filter((name) => !book.hiddenNames.includes(name));
}
