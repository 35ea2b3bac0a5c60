import { unzipSync } from 'fflate';

/** A file as its archive lists it, before anything of it is opened. */
interface ArchiveEntry {
  name: string;
  /** Its length in bytes once it is opened, as the archive states it. */
  size: number;
}

/** The files in a zip archive, by name. */
export interface Archive {
  names: readonly string[];
  /** The text of a file, or `null` when the archive has none of that name. Throws when it is damaged or too large. */
  text(name: string): string | null;
}

/** What kind of document an archive is meant to be, for the sentences that refuse it. */
export interface DocumentKind {
  /** For example `workbook`. */
  one: string;
  /** The older kind that looks the same from outside, for example `.xls`. */
  older: string;
  /** What to do with a file that is none. */
  cure: string;
  /** What to do with one that is too large. */
  tooLarge: string;
}

const largestText = 30_000_000;
const mostFiles = 5_000;
const archiveSign = [0x50, 0x4b];
/** What older office documents and those with a password begin with. */
const boxSign = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a zip archive, which is what workbooks and Word documents are. Throws, in a sentence, when it is none.
 * @param bytes the file
 */
export function openArchive(bytes: Uint8Array, kind: DocumentKind): Archive {
  const { one, older, cure, tooLarge } = kind;
  if (startsWith(bytes, boxSign))
    throw new Error(
      `The ${one} has a password, or is in the older ${older} format. ${cure.replace('save it as', 'save it without a password as')}`,
    );
  if (!startsWith(bytes, archiveSign))
    throw new Error(`The name says the file is a ${one}, but it is not. ${cure}`);
  const damaged = `The ${one} is damaged. ${cure}`;
  const entries = entriesOf(bytes, damaged);
  if (entries.length > mostFiles) throw new Error(tooLarge);
  return {
    names: entries.map(({ name }) => name),
    text: (wanted) => {
      const entry = entries.find(({ name }) => name === wanted);
      if (entry === undefined) return null;
      // What swells beyond the size that the archive states is cut off.
      if (entry.size > largestText) throw new Error(tooLarge);
      return new TextDecoder().decode(contentOf(bytes, wanted, damaged));
    },
  };
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function entriesOf(bytes: Uint8Array, damaged: string): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
  } catch (cause) {
    throw new Error(damaged, { cause });
  }
  return entries;
}

function contentOf(bytes: Uint8Array, wanted: string, damaged: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
  } catch (cause) {
    throw new Error(damaged, { cause });
  }
}
