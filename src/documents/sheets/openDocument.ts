import type { Archive } from '../archive.ts';
import type { TextRun } from './cellValue.ts';
import { numberValue, runsValue, shownInstead, textValue } from './cellValue.ts';
import type { CellValue, Sheet, SheetCell, Workbook } from './sheetCell.ts';
import { cellAt, rangeText } from './sheetCell.ts';
import type { XmlElement } from '../xmlTree.ts';
import { childrenOf, descend, localName, readTree } from '../xmlTree.ts';

/** More cells than this are no table of figures. A few letters can ask for millions of them. */
const mostCells = 500_000;

/** Reads an .ods workbook, or gives `null` when the archive is none. */
export function openDocument(archive: Archive): Workbook | null {
  const content = archive.text('content.xml');
  if (content === null) return null;
  if (archive.text('META-INF/manifest.xml')?.includes('encryption-data') === true)
    throw new Error(
      'The workbook is locked with a password. Open it in the spreadsheet program and save it without a password.',
    );
  const root = readTree(content);
  const book = descend(root, 'body', 'spreadsheet');
  if (book === undefined) return null;
  const hiddenStyles = new Set(
    childrenOf(descend(root, 'automatic-styles'), 'style')
      .filter(
        (style) => descend(style, 'table-properties')?.attributes['table:display'] === 'false',
      )
      .map(({ attributes }) => attributes['style:name']),
  );
  const raisedStyles = new Set(
    childrenOf(descend(root, 'automatic-styles'), 'style')
      .filter((style) =>
        /^(?:super|[1-9])/u.test(
          descend(style, 'text-properties')?.attributes['style:text-position'] ?? '',
        ),
      )
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
  const tables = childrenOf(book, 'table').map((table) => ({
    table,
    name: table.attributes['table:name'] ?? '',
    isHidden: hiddenStyles.has(table.attributes['table:style-name']),
  }));
  return {
    names: tables.map(({ name }) => name),
    hiddenNames: tables.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    sheet: (name) => readSheet(name, tables.find((one) => one.name === name)?.table, raisedStyles),
  };
}

function readSheet(
  name: string,
  table: XmlElement | undefined,
  raisedStyles: ReadonlySet<string>,
): Sheet {
  const sheet: Sheet = { name, cells: [], merged: [], hiddenRows: [], hiddenColumns: [] };
  let column = 0;
  for (const one of partsOf(table, 'table-column')) {
    const count = repeats(one, 'table:number-columns-repeated');
    if (isHidden(one)) sheet.hiddenColumns.push(...numbers(column, Math.min(count, 1000)));
    column += count;
  }
  let row = 0;
  for (const one of partsOf(table, 'table-row')) {
    const count = repeats(one, 'table:number-rows-repeated');
    const cells = rowCells(one, row, sheet.merged, raisedStyles);
    if (cells.length > 0) {
      if (sheet.cells.length + cells.length * count > mostCells)
        throw new Error(
          `The sheet "${name}" has more cells than a table of figures. Copy the table to a separate sheet.`,
        );
      for (const number of numbers(row, count)) {
        sheet.cells.push(...cells.map((cell) => cellAt(number, cell.column, cell)));
        if (isHidden(one)) sheet.hiddenRows.push(number);
      }
    }
    row += count;
  }
  return sheet;
}

/** The rows or columns of a table, also those in groups and headers. */
function partsOf(table: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    const local = localName(child);
    if (local === name) return [child];
    return /^table-(?:(?:header-)?(?:rows|columns)|(?:row|column)-group)$/u.test(local)
      ? partsOf(child, name)
      : [];
  });
}

function rowCells(
  line: XmlElement,
  row: number,
  merged: string[],
  raisedStyles: ReadonlySet<string>,
): SheetCell[] {
  const cells: SheetCell[] = [];
  let column = 0;
  for (const cell of childrenOf(line, 'table-cell', 'covered-table-cell')) {
    const count = repeats(cell, 'table:number-columns-repeated');
    const value = valueOf(cell, raisedStyles);
    if (value.kind !== 'empty') {
      if (count > 1000) throw new Error(`Row ${row + 1} of the sheet has more cells than a table.`);
      cells.push(...numbers(column, count).map((number) => cellAt(row, number, value)));
    }
    const right = column + repeats(cell, 'table:number-columns-spanned') - 1;
    const bottom = row + repeats(cell, 'table:number-rows-spanned') - 1;
    if (right > column || bottom > row)
      merged.push(rangeText({ left: column, top: row, right, bottom }));
    column += count;
  }
  return cells;
}

function valueOf(cell: XmlElement, raisedStyles: ReadonlySet<string>): CellValue {
  const { attributes } = cell;
  // A comment on a cell holds paragraphs of its own.
  const runs = childrenOf(cell, 'p').flatMap((paragraph) => [
    ...textRuns(paragraph, raisedStyles, false),
    { text: ' ', isRaised: false },
  ]);
  const shown = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  const isFormula = attributes['table:formula'] !== undefined;
  const type = attributes['office:value-type'];
  const value = attributes['office:value'] ?? '';
  const isError = /^(?:#[A-Z0-9/]+[!?]?|#N\/A|Err:\d+)$/u.test(shown);
  if (attributes['calcext:value-type'] === 'error' || (isFormula && isError))
    return { kind: 'failed', text: shown };
  switch (type) {
    case undefined:
      return isFormula ? { kind: 'unknown', text: '' } : runsValue(runs);
    case 'float':
      return shownNumber(shown, Number(value), 'number');
    case 'percentage':
      return shownNumber(shown, Number(value), 'percent');
    case 'currency':
      return shownNumber(shown, Number(value), 'money');
    case 'date':
      return dateValue(attributes['office:date-value'] ?? '', shown);
    case 'time':
      return { kind: 'time', text: shown };
    case 'boolean':
      return { kind: 'text', text: attributes['office:boolean-value'] === 'true' ? 'yes' : 'no' };
    default:
      return runs.some(({ isRaised }) => isRaised)
        ? runsValue(runs)
        : textValue(attributes['office:string-value'] ?? shown);
  }
}

function shownNumber(
  shown: string,
  value: number,
  kind: 'number' | 'percent' | 'money',
): CellValue {
  // Sheets often show a zero as a dash.
  const isNoughtAsDash = value === 0 && /^[-–—]$/u.test(shown);
  if (Number.isFinite(value) && shown !== '' && !/\d/u.test(shown) && !isNoughtAsDash)
    return shownInstead(shown, value);
  const full = kind === 'percent' ? value * 100 : value;
  return numberValue(value, kind, decimalsShown(shown, full));
}

/** A day, or a month when the sheet shows a month and a year alone, as in "Apr-18". */
function dateValue(value: string, shown: string): CellValue {
  const isMonth = value.slice(8, 10) === '01' && /^\p{L}{3,}\P{L}*\d{2,4}$/u.test(shown);
  return isMonth
    ? { kind: 'month', text: value.slice(0, 7) }
    : { kind: 'date', text: value.slice(0, 10) };
}

/** The decimal places that a sheet shows, or `null` when what it shows cannot be read with certainty. */
function decimalsShown(shown: string, value: number): number | null {
  const digits = shown.replace(/[^\d.-]/gu, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return digits !== '' && Math.abs(Number(digits) - value) <= 0.5000001 / 10 ** decimals
    ? decimals
    : null;
}

/** The words of a paragraph in parts. Spaces and new lines are elements of their own. */
function textRuns(
  paragraph: XmlElement,
  raisedStyles: ReadonlySet<string>,
  isRaised: boolean,
): TextRun[] {
  return paragraph.children.flatMap((child): TextRun[] => {
    if ('text' in child && !('children' in child)) return [{ text: child.text, isRaised }];
    if (!('children' in child)) return [];
    if (['s', 'tab', 'line-break'].includes(localName(child))) return [{ text: ' ', isRaised }];
    const style = child.attributes['text:style-name'] ?? '';
    return textRuns(child, raisedStyles, isRaised || raisedStyles.has(style));
  });
}

function isHidden({ attributes }: XmlElement): boolean {
  return (attributes['table:visibility'] ?? 'visible') !== 'visible';
}

function repeats({ attributes }: XmlElement, name: string): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function numbers(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
