import type { Archive } from '../archive.ts';
import type { TextRun } from './cellValue.ts';
import { numberValue, runsValue, shownInstead, textValue } from './cellValue.ts';
import type { NumberFormat } from './numberFormat.ts';
import { dateText, formatOfCode, numberFormats } from './numberFormat.ts';
import type { CellValue, Sheet, SheetCell, Workbook } from './sheetCell.ts';
import { cellAt, cellPosition } from './sheetCell.ts';
import type { XmlElement } from '../xmlTree.ts';
import { childrenOf, descend, isTrue, localName, readTree } from '../xmlTree.ts';

/** What all sheets of a workbook share. */
interface Shared {
  texts: CellValue[];
  formats: NumberFormat[];
  from1904: boolean;
}

/** Reads an .xlsx workbook, or gives `null` when the archive is none. */
export function excelBook(archive: Archive): Workbook | null {
  const tree = (name: string): XmlElement | undefined => {
    const text = archive.text(name);
    return text === null ? undefined : readTree(text);
  };
  const book = tree('xl/workbook.xml');
  if (book === undefined) return null;
  const targets = new Map(
    childrenOf(tree('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = childrenOf(descend(book, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    path: pathOf(targets.get(relationOf(attributes)) ?? ''),
    isHidden: (attributes['state'] ?? 'visible') !== 'visible',
  }));
  const shared: Shared = {
    texts: childrenOf(tree('xl/sharedStrings.xml'), 'si').map((text) => runsValue(textRuns(text))),
    formats: numberFormats(tree('xl/styles.xml')),
    from1904: isTrue(descend(book, 'workbookPr')?.attributes['date1904']),
  };
  return {
    names: sheets.map(({ name }) => name),
    hiddenNames: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    sheet: (name) =>
      readSheet(name, tree(sheets.find((sheet) => sheet.name === name)?.path ?? ''), shared),
  };
}

function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => /(?:^|:)id$/u.test(name))?.[1] ?? '';
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The parts of a text, without the signs for reading it aloud. */
function textRuns(element: XmlElement): TextRun[] {
  const isRaised = descend(element, 'rPr', 'vertAlign')?.attributes['val'] === 'superscript';
  return childrenOf(element).flatMap((child) => {
    if (localName(child) === 't') return [{ text: child.text, isRaised }];
    return localName(child) === 'r' ? textRuns(child) : [];
  });
}

function readSheet(name: string, sheet: XmlElement | undefined, shared: Shared): Sheet {
  const data = descend(sheet, 'sheetData');
  if (data === undefined) throw new Error(`The sheet "${name}" has no cells: it may be a chart.`);
  const cells: SheetCell[] = [];
  const hiddenRows: number[] = [];
  let row = -1;
  for (const line of childrenOf(data, 'row')) {
    row = line.attributes['r'] === undefined ? row + 1 : Number(line.attributes['r']) - 1;
    if (isTrue(line.attributes['hidden'])) hiddenRows.push(row);
    let column = -1;
    for (const cell of childrenOf(line, 'c')) {
      const at = cellPosition(cell.attributes['r'] ?? '') ?? { row, column: column + 1 };
      column = at.column;
      cells.push(cellAt(at.row, at.column, valueOf(cell, shared)));
    }
  }
  return {
    name,
    cells,
    merged: childrenOf(descend(sheet, 'mergeCells'), 'mergeCell').map(
      ({ attributes }) => attributes['ref'] ?? '',
    ),
    hiddenRows,
    hiddenColumns: childrenOf(descend(sheet, 'cols'), 'col').flatMap(hiddenColumns),
  };
}

function hiddenColumns({ attributes }: XmlElement): number[] {
  const from = Number(attributes['min'] ?? 0);
  const to = Math.min(Number(attributes['max'] ?? 0), from + 1000);
  if (!isTrue(attributes['hidden']) || !(to >= from)) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index);
}

function valueOf(cell: XmlElement, shared: Shared): CellValue {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return runsValue(childrenOf(cell, 'is').flatMap(textRuns));
  const value = descend(cell, 'v')?.text;
  const isFormula = descend(cell, 'f') !== undefined;
  if (type === 'str' && value !== undefined) return textValue(value);
  if (value === undefined || value === '')
    return { kind: isFormula ? 'unknown' : 'empty', text: '' };
  switch (type) {
    case 's':
      return shared.texts[Number(value)] ?? textValue('');
    case 'e':
      return { kind: 'failed', text: value };
    case 'b':
      return { kind: 'text', text: isTrue(value) ? 'yes' : 'no' };
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) };
    default:
      return styledNumber(Number(value), cell, shared);
  }
}

function styledNumber(value: number, cell: XmlElement, { formats, from1904 }: Shared): CellValue {
  const format = formats[Number(cell.attributes['s'] ?? 0)] ?? formatOfCode('General');
  const instead = format.instead(value);
  if (instead !== null) return shownInstead(instead, value);
  switch (format.kind) {
    case 'date':
      return { kind: 'date', text: dateText(value, from1904) };
    case 'month':
      return { kind: 'month', text: dateText(value, from1904).slice(0, 7) };
    case 'time':
      return { kind: 'time', text: String(value) };
    default:
      return numberValue(value, format.kind, format.decimals);
  }
}
