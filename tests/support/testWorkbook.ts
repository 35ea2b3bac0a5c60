import { crc32, deflateRawSync } from 'node:zlib';

/** A cell for a workbook of the tests: a value, or the XML of the inside of its element. */
export type TestCell = string | number | null | { xml: string; type?: string; style?: number };

/** What a workbook of the tests holds. */
export interface TestWorkbook {
  sheets: Record<string, TestCell[][]>;
  /** Ranges that are merged, on every sheet. */
  merged?: string[];
  /** Number formats of the styles 1, 2, 3 and so on. */
  formats?: string[];
  /** A prefix before the names of all elements, as some programs write it. */
  prefix?: string;
  from1904?: boolean;
}

/** Writes an .xlsx workbook, as small as can be. */
export function testWorkbook({
  sheets,
  merged = [],
  formats = [],
  prefix = '',
  from1904 = false,
}: TestWorkbook): Buffer {
  const names = Object.keys(sheets);
  const prefixed = (xml: string): string =>
    prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/gu, `<$1${prefix}:`);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${from1904 ? '1' : '0'}"/><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${index + 164}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, index) => {
    const data = rows
      .map(
        (row, line) =>
          `<row r="${line + 1}">${row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line + 1}`)).join('')}</row>`,
      )
      .join('');
    const merges =
      merged.length === 0
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet><sheetData>${data}</sheetData>${merges}</worksheet>`;
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

/** Packs texts into a zip archive. */
export function zipped(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const data = deflateRawSync(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(raw), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(raw.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 10, 8, 28);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(raw), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(raw.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), data);
    list.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}
