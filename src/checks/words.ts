import type { Nodes } from 'mdast';
import type { Place } from '../findings/finding.ts';
import { placeOf } from '../prose/guard.ts';
import { plainText } from '../prose/plainText.ts';
import { plainWords } from '../prose/plainWords.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { livingEntries } from '../reader/livingEntries.ts';
import { perEntry } from '../reader/perEntry.ts';
import { fieldTexts } from '../reader/valuesIn.ts';

/** Words that readers see, and where they are. */
export interface Words {
  text: string;
  /** The paragraph or field that they belong to, whole. */
  block: string;
  /** Whether they are in a heading or are the title of a page. */
  heading: boolean;
  /** Whether they are a link. */
  link: boolean;
  /** The place of the character at an index of the text. */
  place(index: number): Place;
}

/** Every entry whose words readers see. The documents that are cited do not hold the site's own words. */
export function shownEntries(entries: Entries): Entry<unknown>[] {
  const cited = new Set<Entry<unknown>>(entries.documents);
  return livingEntries(entries).filter((entry) => !cited.has(entry));
}

/** The words of an entry: its settings, then its text. What is in `<Plain>` and what is code is left out. */
export const wordsOf = perEntry((entry): Words[] => {
  const fields = fieldTexts(entry).map(({ path, text }): Words => ({
    text,
    block: text,
    heading: entry.body !== null && path.length === 1 && path[0] === 'title',
    link: false,
    place: () => entry.place(path),
  }));
  if (entry.body === null) return fields;
  const surroundings = { file: entry.file, block: '', heading: false, link: false };
  return [...fields, ...textWords(plainWords(entry.body), surroundings)];
});

type Surroundings = Pick<Words, 'block' | 'heading' | 'link'> & { file: string };

const blocks = new Set(['paragraph', 'heading', 'tableRow']);

function textWords(node: Nodes, surroundings: Surroundings): Words[] {
  if (node.type === 'text') {
    const { file, ...rest } = surroundings;
    if (node.data?.plain === true) return [];
    return [{ ...rest, text: node.value, place: placeWithin(node, file) }];
  }
  if (!('children' in node)) return [];
  const inner: Surroundings = {
    ...surroundings,
    block: blocks.has(node.type) ? plainText(node) : surroundings.block,
    heading: surroundings.heading || node.type === 'heading',
    link: surroundings.link || node.type === 'link',
  };
  return node.children.flatMap((child) => textWords(child, inner));
}

/** A text may run over several lines: the place of each character in it. */
function placeWithin(node: Nodes & { value: string }, file: string): Words['place'] {
  const start = placeOf(node, file);
  return (index) => {
    const newLines = node.value.slice(0, index).split('\n').length - 1;
    return start.line === undefined ? start : { file, line: start.line + newLines };
  };
}

/** A word with a capital where the one that it replaces has one. */
export function asBegun(word: string, better: string): string {
  return /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
