import { plainSpaces } from './plainCharacters.ts';
import type { XmlElement } from '../xmlTree.ts';
import { childrenOf, descend } from '../xmlTree.ts';
import type { WordFile } from './wordFile.ts';
import type { WordParagraph } from './wordParagraphs.ts';
import { elementsIn, isOn, placeOf, shownText, valueOf, wordParagraphs } from './wordParagraphs.ts';

/** What is in a document but not visible in the converted text. Each item is reported with its place. */
export interface WordScan {
  /** Changes not yet accepted or rejected, with their authors. */
  changes: string[];
  textBoxes: string[];
  /** Pictures, charts and embedded files. A picture of a table is one of them. */
  pictures: string[];
  mergedCells: string[];
  /** References that show an error in place of what they refer to. */
  failedFields: string[];
  /** Words that Word shows on request only. */
  hiddenWords: string[];
  struckOut: string[];
  /** Words marked with a colour, mostly a note to the author. */
  highlighted: string[];
  /** Words at the head and foot of the sheets. */
  headers: string[];
}

/** Looks for what a conversion leaves out or takes in without a word. */
export function scanWord(file: WordFile): WordScan {
  const paragraphs = wordParagraphs(file.document);
  const inEach = (look: (paragraph: WordParagraph) => string[]): string[] =>
    paragraphs.flatMap((paragraph) =>
      look(paragraph).map((words) => `${words} in ${placeOf(paragraph)}`),
    );
  const withSetting = (...names: string[]): string[] =>
    inEach(({ element }) =>
      runsIn(element, (settings) => names.some((name) => isOn(descend(settings, name)))),
    );
  return {
    changes: inEach(changesIn),
    textBoxes: elementsIn(file.document, 'txbxContent').map(
      (box) => `"${short(elementsIn(box, 'p').map(shownText).join(' '))}"`,
    ),
    pictures: inEach(picturesIn),
    mergedCells: elementsIn(file.document, 'tbl').flatMap(mergedIn),
    failedFields: inEach(({ text }) => text.match(/Error! [^.!]+[.!]/u)?.slice(0, 1) ?? []),
    hiddenWords: withSetting('vanish'),
    struckOut: withSetting('strike', 'dstrike'),
    highlighted: withSetting('highlight'),
    headers: headersOf(file),
  };
}

/** The words of the runs whose settings fit, neighbours joined. */
function runsIn(paragraph: XmlElement, fits: (settings: XmlElement) => boolean): string[] {
  const found: string[] = [];
  let isGoingOn = false;
  for (const run of elementsIn(paragraph, 'r')) {
    const settings = childrenOf(run, 'rPr')[0];
    const text = shownText(run);
    if (text === '') continue;
    const does = settings !== undefined && fits(settings);
    if (does && isGoingOn) found[found.length - 1] += text;
    else if (does) found.push(text);
    isGoingOn = does;
  }
  return found.filter((text) => text.trim() !== '').map((text) => `"${short(text)}"`);
}

const changeWords: Readonly<Record<string, string>> = {
  ins: 'put in',
  del: 'took out',
  moveTo: 'moved here',
  moveFrom: 'moved away',
};

function changesIn({ element }: WordParagraph): string[] {
  return elementsIn(element, ...Object.keys(changeWords)).flatMap((change) => {
    const kind = change.name.slice(change.name.indexOf(':') + 1);
    const words = elementsIn(change, 't', 'delText')
      .map(({ text }) => text)
      .join('');
    const author = valueOf(change, 'author');
    const what = words.trim() === '' ? 'a paragraph' : `"${short(words)}"`;
    return [`${author === '' ? 'Someone' : author} ${changeWords[kind] ?? 'changed'} ${what}`];
  });
}

function picturesIn({ element }: WordParagraph): string[] {
  return elementsIn(element, 'drawing', 'pict', 'object').flatMap((one) => {
    if (elementsIn(one, 'txbxContent').length > 0) return [];
    const description = elementsIn(one, 'docPr').map((about) => valueOf(about, 'descr'))[0] ?? '';
    const what =
      one.name.endsWith('object') || elementsIn(one, 'OLEObject').length > 0
        ? 'an embedded file'
        : elementsIn(one, 'chart').length > 0
          ? 'a chart'
          : 'a picture';
    return [description === '' ? what : `${what} ("${short(description)}")`];
  });
}

function mergedIn(table: XmlElement, index: number): string[] {
  const cells = elementsIn(table, 'tc').filter((cell) => {
    const settings = descend(cell, 'tcPr');
    const span = descend(settings, 'gridSpan');
    const across = span !== undefined && Number(valueOf(span)) > 1;
    const down = childrenOf(settings, 'vMerge').some((merge) => valueOf(merge) === 'restart');
    return across || down;
  });
  return cells.map((cell) => {
    const words = elementsIn(cell, 'p').map(shownText).join(' ').trim();
    return `${words === '' ? 'an empty cell' : `"${short(words)}"`} in table ${index + 1}`;
  });
}

function headersOf(file: WordFile): string[] {
  const names = file.archive.names.flatMap(
    (name) => /^word\/((?:header|footer)\d*\.xml)$/u.exec(name)?.[1] ?? [],
  );
  const texts = names
    .map((name) => file.part(name))
    .map((part) =>
      part === undefined ? '' : elementsIn(part, 'p').map(shownText).join(' ').trim(),
    );
  // The page number is not content.
  return [...new Set(texts.filter((text) => !/^(?:page\b)?[\d\s|/of-]*$/iu.test(text)))].map(
    (text) => `"${short(text)}"`,
  );
}

function short(text: string): string {
  const words = plainSpaces(text);
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
