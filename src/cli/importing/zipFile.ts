import { inflateRawSync } from 'node:zlib';

/** The files in a zip archive, by name. */
export interface ZipFile {
  /** The text of a file, or `null` when the archive has none of that name. Throws when it is damaged or too large. */
  text(name: string): string | null;
}

const largestText = 60_000_000;
const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const fileSign = 0x04034b50;

/**
 * Opens a zip archive, which is what the spreadsheet formats are. Throws, in a sentence, when it is none.
 * @param bytes the archive
 */
export function openZip(bytes: Buffer): ZipFile {
  const entries = entriesOf(bytes);
  return {
    text: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : inflated(bytes, entry).toString('utf8');
    },
  };
}

interface Entry {
  offset: number;
  method: number;
  compressed: number;
  isEncrypted: boolean;
}

function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySign)
      throw new Error('The file is damaged.');
    const nameLength = bytes.readUInt16LE(at + 28);
    const skipped = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + skipped;
  }
  return entries;
}

/** Where the list of contents ends: the last of its signs, since a comment may follow it. */
function endOf(bytes: Buffer): number {
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(endSign);
  const end = bytes.lastIndexOf(sign);
  if (end === -1 || end + 22 > bytes.length)
    throw new Error('The file is not a workbook, or it is damaged.');
  return end;
}

function inflated(bytes: Buffer, { offset, method, compressed, isEncrypted }: Entry): Buffer {
  if (isEncrypted) throw new Error('The workbook is locked with a password. Save it without one.');
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== fileSign)
    throw new Error('The file is damaged.');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + compressed);
  if (method === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: largestText });
  } catch {
    throw new Error('The workbook is damaged, or far larger than a table of figures.');
  }
}
