import { unzipSync } from 'fflate';

/** The files in a zip archive, by name. */
export interface Archive {
  /** The text of a file, or `null` when the archive has none of that name. Throws when it is damaged or too large. */
  text(name: string): string | null;
}

/** A sheet with more than this is no table of figures: it would be some 50,000 rows. */
const largestText = 30_000_000;
const mostFiles = 5_000;
const archiveSign = [0x50, 0x4b];
/** What the older .xls files and workbooks with a password begin with. */
const boxSign = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a zip archive, which is what workbooks are. Throws, in a sentence, when it is none.
 * @param bytes the file
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (startsWith(bytes, boxSign))
    throw new Error(
      'The workbook is locked with a password, or it is of the older .xls kind. Open it in the spreadsheet program and save it without a password as "Excel workbook (.xlsx)".',
    );
  if (!startsWith(bytes, archiveSign))
    throw new Error(
      'The file is not a workbook, whatever its name says. Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)" or as CSV.',
    );
  return { text: (name) => textOf(bytes, name) };
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function textOf(bytes: Uint8Array, wanted: string): string | null {
  let count = 0;
  let isTooLarge = false;
  let content: Uint8Array | undefined;
  try {
    content = unzipSync(bytes, {
      // Sizes are those that the archive states; what swells beyond them is cut off.
      filter: ({ name, originalSize }) => {
        count += 1;
        isTooLarge ||= count > mostFiles || (name === wanted && originalSize > largestText);
        if (isTooLarge) throw new Error();
        return name === wanted;
      },
    })[wanted];
  } catch {
    throw new Error(
      isTooLarge
        ? 'The workbook is far larger than a table of figures. Copy the table to a workbook of its own.'
        : 'The workbook is damaged. Open it in the spreadsheet program and save it again.',
    );
  }
  return content === undefined ? null : new TextDecoder().decode(content);
}
