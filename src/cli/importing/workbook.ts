import { cellAddress } from '../../reader/csvSource.ts';
import type { NumberKind } from './cellFormats.ts';
import { dateText, numberKinds, numberText } from './cellFormats.ts';
import type { Sheet, SheetCell } from './sheetCell.ts';
import { cellPosition } from './sheetCell.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, textIn, unescaped, withoutPrefixes } from './xml.ts';
import { openZip } from './zipFile.ts';

/** A workbook: the names of its sheets, and each sheet when it is asked for. */
export interface Workbook {
  names: string[];
  sheet(name: string): Sheet;
}

/** What all sheets of a workbook share. */
interface Shared {
  texts: string[];
  kinds: NumberKind[];
  from1904: boolean;
}

/** Opens an .xlsx workbook. Throws, in a sentence, when it cannot be read. */
export function openWorkbook(bytes: Buffer): Workbook {
  const zip = openZip(bytes);
  const part = (name: string): string | null => {
    const text = zip.text(name);
    return text === null ? null : withoutPrefixes(text);
  };
  const book = part('xl/workbook.xml');
  if (book === null)
    throw new Error(
      'The file is not an .xlsx workbook. Save it as "Excel workbook (.xlsx)" or as CSV.',
    );
  const targets = new Map(
    elementsOf(part('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = elementsOf(book, 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    path: pathOf(targets.get(attributes['r:id'] ?? attributes['id'] ?? '') ?? ''),
  }));
  const shared: Shared = {
    texts: elementsOf(part('xl/sharedStrings.xml') ?? '', 'si').map(({ content }) =>
      textIn(content),
    ),
    kinds: numberKinds(part('xl/styles.xml')),
    from1904: /<workbookPr[^>]*date1904="(?:1|true)"/u.test(book),
  };
  return {
    names: sheets.map(({ name }) => name),
    sheet: (name) => {
      const path = sheets.find((sheet) => sheet.name === name)?.path ?? '';
      return readSheet(name, part(path), shared);
    },
  };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readSheet(name: string, xml: string | null, shared: Shared): Sheet {
  if (xml === null) throw new Error(`The sheet "${name}" holds no cells: it may be a chart.`);
  const rows = elementsOf(elementsOf(xml, 'sheetData')[0]?.content ?? '', 'row');
  const cells = rows.flatMap((row, index) => {
    const number = Number(row.attributes['r'] ?? index + 1) - 1;
    return elementsOf(row.content, 'c').map((cell, place) => readCell(cell, number, place, shared));
  });
  return {
    name,
    cells,
    merged: elementsOf(xml, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
  };
}

function readCell(
  { attributes, content }: XmlElement,
  rowNumber: number,
  place: number,
  shared: Shared,
): SheetCell {
  const { column, row } = cellPosition(attributes['r'] ?? '') ?? { column: place, row: rowNumber };
  const at = { address: cellAddress(row, column), column, row };
  const type = attributes['t'] ?? 'n';
  if (type === 'inlineStr') return { ...at, kind: 'text', text: textIn(content).trim() };
  const raw = elementsOf(content, 'v')[0]?.content;
  if (raw === undefined || raw === '') {
    const isFormula = /<f[\s>/]/u.test(content);
    return { ...at, kind: isFormula ? 'unknown' : 'empty', text: '' };
  }
  const value = unescaped(raw);
  if (type === 's') return asText(at, shared.texts[Number(value)] ?? '');
  if (type === 'str') return asText(at, value);
  if (type === 'e') return { ...at, kind: 'failed', text: value };
  if (type === 'b') return { ...at, kind: 'text', text: value === '1' ? 'yes' : 'no' };
  if (type === 'd') return { ...at, kind: 'date', text: value.slice(0, 10) };
  return asNumber(
    at,
    Number(value),
    shared.kinds[Number(attributes['s'] ?? 0)] ?? 'number',
    shared.from1904,
  );
}

type Position = Pick<SheetCell, 'address' | 'column' | 'row'>;

function asText(at: Position, text: string): SheetCell {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  return { ...at, kind: trimmed === '' ? 'empty' : 'text', text: trimmed };
}

function asNumber(at: Position, value: number, kind: NumberKind, from1904: boolean): SheetCell {
  if (kind === 'date') return { ...at, kind, text: dateText(value, from1904) };
  // A sheet keeps 30.5% as 0.305.
  return { ...at, kind, text: numberText(kind === 'percent' ? value * 100 : value) };
}
