import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ContentFile } from './contentFiles.ts';

/** The text of a file, or why it has none. */
export interface DecodedText {
  /** The text with line ends as `\n` and without a byte order mark. Empty when it could not be read. */
  text: string;
  /** What is wrong with the file as a whole. */
  findings: Finding[];
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Decodes a file. Tables saved by a spreadsheet in the older Windows letters are read rightly; other files must be UTF-8.
 */
export function decodeText(file: ContentFile): DecodedText {
  const place = { file: file.path };
  let text: string;
  if (isArchive(file.bytes)) {
    return without(
      'file-encoding',
      place,
      'This is a workbook or Word document with the wrong name, not a text file.',
      file.path.endsWith('.csv')
        ? 'Open it in the spreadsheet program and choose "Save as", "CSV UTF-8 (comma delimited)".'
        : 'Copy the words from it into a plain text file with this name.',
    );
  }
  try {
    text = strictUtf8.decode(file.bytes);
  } catch {
    const isSpreadsheetText = file.path.endsWith('.csv') && !file.bytes.includes(0);
    if (!isSpreadsheetText) {
      return without(
        'file-encoding',
        place,
        'This file is not saved as UTF-8, so some of its letters cannot be read.',
        'Open it in the program you made it with, and save it again with the encoding "UTF-8".',
      );
    }
    text = windows1252.decode(file.bytes);
  }
  if (text.includes('\u0000')) {
    return without(
      'file-encoding',
      place,
      'This is not a text file: it contains bytes that are never in text.',
      'Check that you saved the right file with this name.',
    );
  }
  text = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (text.trim() === '') {
    return without(
      'file-empty',
      place,
      'This file is empty.',
      'Fill it in, restore it from the last version, or delete it.',
    );
  }
  return { text, findings: conflictMarkers(text, file.path) };
}

/** A file that has no text, and why. */
function without(...why: Parameters<typeof finding>): DecodedText {
  return { text: '', findings: [finding(...why)] };
}

/** Whether a file begins as workbooks and documents of office programs do. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Version-control markers that someone forgot to resolve. */
function conflictMarkers(text: string, path: string): Finding[] {
  const line = text.split('\n').findIndex((words) => /^(?:<{7} |>{7} |={7}$)/u.test(words));
  if (line === -1) return [];
  return [
    finding(
      'conflict-marker',
      { file: path, line: line + 1, column: 1 },
      'There are two versions of the text here, with marker lines between them.',
      'Keep the right version and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
    ),
  ];
}
