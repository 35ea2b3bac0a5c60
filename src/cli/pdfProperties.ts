/** What a PDF says of itself. */
export interface PdfProperties {
  title: string;
  author: string;
  subject: string;
  /** The day that counts as the day of its making, `2019-09-19`: never the clock. */
  date: string;
  /** The day of the last change, `2019-09-19`. */
  changed: string;
}

/**
 * Makes a PDF written by Chromium the same on every run, and gives it its properties. The program writes the time, and
 * numbers table cells on from one page to the next; both are replaced in place by something of equal length. The
 * properties are added at the end as an update, as the PDF standard provides.
 */
export function withProperties(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const text = renumbered(fixedDates(Buffer.from(pdf).toString('latin1'), properties));
  return Buffer.from(text + update(text, properties), 'latin1');
}

function fixedDates(text: string, { date, changed }: PdfProperties): string {
  return text
    .replaceAll(/\/CreationDate \(D:\d{14}\+00'00'\)/gu, `/CreationDate ${pdfDate(date)}`)
    .replaceAll(/\/ModDate \(D:\d{14}\+00'00'\)/gu, `/ModDate ${pdfDate(changed)}`);
}

/** Numbers the ids of table cells from 1 in the order of their old numbers, with as many digits. */
function renumbered(text: string): string {
  const pattern = /\(node(\d{8})\)/gu;
  const old = [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
  const numbers = new Map(old.map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  return text.replaceAll(pattern, (_whole, id: string) => `(node${numbers.get(id) ?? id})`);
}

/** The update: a new dictionary of properties, and the trailer that puts it in the place of the old one. */
function update(text: string, { title, author, subject, date, changed }: PdfProperties): string {
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/u.exec(text);
  const root = /\/Root (\d+ \d+ R)/u.exec(trailer?.[1] ?? '')?.[1];
  const size = Number(/\/Size (\d+)/u.exec(trailer?.[1] ?? '')?.[1]);
  if (trailer === null || root === undefined || !Number.isInteger(size)) {
    throw new Error('The PDF that Chromium wrote has no trailer that can be read.');
  }
  const lead = text.endsWith('\n') ? '' : '\n';
  const dictionary = [
    `${size} 0 obj`,
    `<</Title ${pdfText(title)}`,
    `/Author ${pdfText(author)}`,
    `/Subject ${pdfText(subject)}`,
    `/Creator (Partnership Almanac)`,
    `/Producer (Chromium)`,
    `/CreationDate ${pdfDate(date)}`,
    `/ModDate ${pdfDate(changed)}>>`,
    'endobj',
    '',
  ].join('\n');
  const at = text.length + lead.length;
  const table = at + dictionary.length;
  return [
    `${lead}${dictionary}xref`,
    `${size} 1`,
    `${String(at).padStart(10, '0')} 00000 n `,
    'trailer',
    `<</Size ${size + 1}`,
    `/Root ${root}`,
    `/Info ${size} 0 R`,
    `/Prev ${trailer[2] ?? ''}>>`,
    'startxref',
    String(table),
    '%%EOF',
    '',
  ].join('\n');
}

function pdfDate(date: string): string {
  return `(D:${date.replaceAll('-', '')}000000+00'00')`;
}

/** A text for a PDF: UTF-16 in hexadecimal digits, which holds every letter and needs no escapes. */
function pdfText(text: string): string {
  const units = [...Array(text.length).keys()].map((index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
