import type { Nodes, Root } from 'mdast';
import type { Place } from '../findings/finding.ts';
import { placeOf } from '../prose/guard.ts';
import { componentName, isMdxElement } from '../prose/mdxElement.ts';
import type { Entry } from '../reader/entry.ts';
import { perEntry } from '../reader/perEntry.ts';
import { fieldTexts } from '../reader/valuesIn.ts';

/** A paragraph, heading, item or cell of a page, or a field of its settings, in the words that readers see. */
export interface Block {
  text: string;
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'field';
  /** The path of a field; empty for the rest. */
  path: readonly PropertyKey[];
  /** Where the character at an index is; the start of a field. */
  place(index: number): Place;
}

const kinds: Partial<Record<Nodes['type'], Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** What is in a sentence for a component, by its name. */
type StandIns = Readonly<Record<string, string>>;

// A figure or time limit is in the sentence as a word.
const asWords: StandIns = { Value: '1', TimeLimit: '1 day' };
/** Stands where a component puts a figure. */
export const figureMark = '\u2026';

/** The blocks of an entry, its settings first. */
export const blocksOf = perEntry((entry): Block[] => blocksWith(entry, asWords));

/** The same, with only the typed words. A mark shows where a component puts a figure. */
export const typedBlocksOf = perEntry((entry): Block[] =>
  blocksWith(entry, { Value: figureMark, TimeLimit: figureMark }),
);

function blocksWith(entry: Entry<unknown>, standIns: StandIns): Block[] {
  return [
    ...fieldBlocks(entry, standIns),
    ...(entry.body === null ? [] : bodyBlocks(entry.body, entry.file, standIns)),
  ];
}

function fieldBlocks(entry: Entry<unknown>, standIns: StandIns): Block[] {
  return fieldTexts(entry).map(({ path, text }) => ({
    // Components in a field stand for a figure, as they do in a text.
    text: text.replace(/<[A-Z][^>]*>/gu, standIns['Value'] ?? ''),
    kind: 'field',
    path,
    place: () => entry.place(path),
  }));
}

function bodyBlocks(node: Root | Nodes, file: string, standIns: StandIns, inItem = false): Block[] {
  const kind = kinds[node.type];
  if (kind !== undefined)
    return [blockOf(node, inItem && kind === 'paragraph' ? 'item' : kind, file, standIns)];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    bodyBlocks(child, file, standIns, inItem || node.type === 'listItem'),
  );
}

function blockOf(node: Nodes, kind: Block['kind'], file: string, standIns: StandIns): Block {
  const pieces: { start: number; node: Nodes }[] = [];
  let text = '';
  const add = (part: Nodes): void => {
    if (part.type === 'text' || part.type === 'inlineCode') {
      pieces.push({ start: text.length, node: part });
      text += part.value;
    } else if (part.type === 'break') text += ' ';
    else if (isMdxElement(part) && part.children.length === 0)
      text += standIns[componentName(part) ?? ''] ?? '';
    else if ('children' in part) part.children.forEach(add);
  };
  add(node);
  return {
    text,
    kind,
    path: [],
    place: (index) => {
      const piece = pieces.findLast(({ start }) => start <= index);
      if (piece?.node.position === undefined) return placeOf(node, file);
      const start = placeOf(piece.node, file);
      const before = text.slice(piece.start, index).split('\n');
      const last = before.at(-1) ?? '';
      return {
        file,
        line: (start.line ?? 1) + before.length - 1,
        column: before.length === 1 ? (start.column ?? 1) + last.length : last.length + 1,
      };
    },
  };
}
