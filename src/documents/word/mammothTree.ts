import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { WordFile } from './wordFile.ts';

/** A document as mammoth reads it: the part of its tree that is used here. */
export type MammothNode =
  | { type: 'document'; children: MammothNode[]; notes: MammothNotes }
  | MammothParagraph
  | ({ type: 'run'; children: MammothNode[] } & MammothRun)
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; children: MammothNode[]; href?: string; anchor?: string }
  | ({ type: 'noteReference' } & NoteKey)
  | { type: 'table'; children: MammothRow[] }
  | { type: 'image' | 'commentReference' | 'bookmarkStart' };

/** A paragraph with its style and its place in a list. */
export interface MammothParagraph {
  type: 'paragraph';
  children: MammothNode[];
  styleId: string | null;
  styleName: string | null;
  numbering: { level: string | number; isOrdered: boolean } | null;
}

/** The letters of a run. */
export interface MammothRun {
  isBold: boolean;
  isItalic: boolean;
}

/** A row of a table. */
export interface MammothRow {
  type: 'tableRow';
  children: MammothCell[];
}

/** A cell of a table, which may reach over several columns and rows. */
export interface MammothCell {
  type: 'tableCell';
  children: MammothNode[];
  colSpan: number;
  rowSpan: number;
}

interface NoteKey {
  noteType: string;
  noteId: string;
}

/** The footnotes and endnotes of a document. */
export interface MammothNotes {
  resolve(reference: NoteKey): { body: MammothNode[] } | null;
}

/** Parts that mammoth reads. Nothing else of the archive reaches it, so that it never opens what was not measured first. */
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document2?|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/[^/]+\.rels)$/u;

/** Reads a document with mammoth, up to the tree that it makes HTML from. */
export async function mammothTree(file: WordFile): Promise<MammothNode> {
  const kept = file.archive.names.filter((name) => parts.test(name));
  const texts = kept.map((name): [string, Uint8Array] => [
    name,
    strToU8(withoutBoxes(file.archive.text(name) ?? '')),
  ]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(texts), { level: 0 }));
  let tree: MammothNode | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        includeEmbeddedStyleMap: false,
        // The one place where it hands out its tree. The HTML is not needed.
        transformDocument: (document: MammothNode) => {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    throw new Error(
      'The Word document is damaged. Open it in Word and save it as "Word document (.docx)".',
      { cause },
    );
  }
  if (tree === null) throw new Error('The document has no text.');
  return tree;
}

/** Without the words in text boxes, which would come in the middle of others. The scan has named them. */
function withoutBoxes(xml: string): string {
  return xml.replace(/<(\w+:)?txbxContent\b[^>]*>.*?<\/\1txbxContent>/gsu, '');
}
