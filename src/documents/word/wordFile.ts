import { extname } from 'node:path';
import type { Archive, DocumentKind } from '../archive.ts';
import { openArchive } from '../archive.ts';
import type { GivenDocument } from '../importPlan.ts';
import type { XmlElement } from '../xmlTree.ts';
import { childrenOf, readTree } from '../xmlTree.ts';

/** A Word document with its parts as trees. */
export interface WordFile {
  archive: Archive;
  /** The path of the part with the text, usually `word/document.xml`. */
  main: string;
  document: XmlElement;
  /** Reads a part beside the text, such as `comments.xml`; `undefined` when the document has none. */
  part(name: string): XmlElement | undefined;
}

const saveAgain = 'Open it in Word and save it as "Word document (.docx)".';

const kind: DocumentKind = {
  one: 'Word document',
  older: '.doc',
  cure: saveAgain,
  tooLarge:
    'The document is much larger than a chapter. Remove pictures and embedded files, and import the chapters one by one.',
};

/** What files are that Word also opens, by how they begin. */
const otherFiles: readonly (readonly [sign: string, words: string])[] = [
  ['{\\rtf', `The file is an RTF document. ${saveAgain}`],
  [
    '%PDF',
    'The file is a PDF. Text cannot be read safely from a PDF. Ask for the Word document it was made from.',
  ],
  ['<', `The file is a web page. ${saveAgain}`],
];

/** Opens a Word document. Throws, in a sentence, when it cannot be read or should not be. */
export function openWord({ name, bytes }: GivenDocument): WordFile {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const other = otherFiles.find(([sign]) => start.startsWith(sign));
  if (other !== undefined) throw new Error(other[1]);
  const archive = openArchive(bytes, kind);
  const main = ['word/document.xml', 'word/document2.xml'].find((one) =>
    archive.names.includes(one),
  );
  if (main === undefined) throw new Error(otherArchive(archive, name));
  if (archive.names.some((one) => /vbaProject|vbaData/iu.test(one)) || extname(name) === '.docm')
    throw new Error(`The document has macros, which the program does not accept. ${saveAgain}`);
  refuseOutside(archive);
  return {
    archive,
    main,
    document: treeOf(archive, main) ?? readTree(''),
    part: (one) => treeOf(archive, `word/${one}`),
  };
}

function otherArchive({ names }: Archive, name: string): string {
  if (names.includes('xl/workbook.xml'))
    return `${name} is a workbook with the wrong ending. Rename it to end in .xlsx.`;
  if (names.includes('content.xml'))
    return `The file is an OpenDocument text. ${saveAgain.replace('in Word', 'in LibreOffice or Word')}`;
  return `The name says the file is a Word document, but it is not. ${saveAgain}`;
}

function treeOf(archive: Archive, name: string): XmlElement | undefined {
  const text = archive.text(name);
  return text === null ? undefined : readTree(text);
}

/** Links for readers lead outside, and so may the style sheet that Word was started with: neither is fetched or shown. */
const mayLeadOutside = /\/(?:hyperlink|attachedTemplate)$/u;

/** Throws when a part of the document is not in it but on a server or a drive: what it shows can change or be missing. */
function refuseOutside(archive: Archive): void {
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) {
    const outside = childrenOf(treeOf(archive, name), 'Relationship').find(
      ({ attributes }) =>
        attributes['TargetMode'] === 'External' && !mayLeadOutside.test(attributes['Type'] ?? ''),
    );
    if (outside !== undefined)
      throw new Error(
        `The document links to something outside it: "${outside.attributes['Target'] ?? ''}". In Word choose File, Info, Edit Links to Files, then Break Link, and save it again.`,
      );
  }
}
