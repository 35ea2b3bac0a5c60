import { strToU8, zipSync } from 'fflate';

/** A cell of a test workbook: a value, or the XML inside its element. */
export type TestCell = string | number | null | { xml: string; type?: string; style?: number };

/** The content of a test workbook. */
export interface TestWorkbook {
  sheets: Record<string, TestCell[][]>;
  /** Merged ranges, on every sheet. */
  merged?: string[];
  /** Number formats of the styles 1, 2, 3 and so on. */
  formats?: string[];
  /** A namespace prefix for all elements, as some programs write. */
  prefix?: string;
  from1904?: boolean;
  /** XML before the cells of every sheet, for example for hidden columns. */
  columns?: string;
  /** Rows hidden on every sheet, by their number on the sheet. */
  hiddenRows?: number[];
  /** Hidden sheets, by name. */
  hiddenSheets?: string[];
}

/** Writes a minimal .xlsx workbook. */
export function testWorkbook({
  sheets,
  merged = [],
  formats = [],
  prefix = '',
  from1904 = false,
  columns = '',
  hiddenRows = [],
  hiddenSheets = [],
}: TestWorkbook): Buffer {
  const names = Object.keys(sheets);
  const prefixed = (xml: string): string =>
    prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/gu, `<$1${prefix}:`);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${from1904 ? '1' : '0'}"/><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hiddenSheets.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${index + 164}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, index) => {
    const data = rows
      .map(
        (row, line) =>
          `<row r="${line + 1}"${hiddenRows.includes(line + 1) ? ' hidden="1"' : ''}>${row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line + 1}`)).join('')}</row>`,
      )
      .join('');
    const merges =
      merged.length === 0
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet>${columns}<sheetData>${data}</sheetData>${merges}</worksheet>`;
  });
  return zipped(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [name, `<?xml version="1.0"?>${prefixed(xml)}`]),
    ),
  );
}

function cellXml(cell: TestCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${address}"${cell.type === undefined ? '' : ` t="${cell.type}"`}${cell.style === undefined ? '' : ` s="${cell.style}"`}>${cell.xml}</c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Packs text files into a zip archive. */
export function zipped(files: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}
