import type { Nodes } from 'mdast';
import { placeOf } from '../prose/guard.ts';
import { isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import { plainText } from '../prose/plainText.ts';
import { perEntry } from '../reader/perEntry.ts';
import type { CountingSentence } from './countingSentences.ts';
import { countingSentences } from './countingSentences.ts';

/**
 * Everything on a page that may tell a figure: its sentences, the rows of its tables, and the words that are in a component
 * or behind a link or a picture.
 */
export const tellingSentences = perEntry((entry): Pick<CountingSentence, 'text' | 'place'>[] => [
  ...countingSentences(entry),
  ...(entry.body === null ? [] : nodesIn(entry.body)).flatMap((node) =>
    wordsBehind(node).flatMap((text) =>
      /\d|\p{L}/u.test(text) ? [{ text, place: placeOf(node, entry.file) }] : [],
    ),
  ),
]);

/** The words of a node that are no sentence of the page. */
function wordsBehind(node: Nodes): string[] {
  if (node.type === 'tableRow') return [node.children.map(plainText).join('; ')];
  if (node.type === 'link' || node.type === 'definition') return [node.title ?? ''];
  if (node.type === 'image') return [node.title ?? '', node.alt ?? ''];
  if (!isMdxElement(node)) return [];
  const { dataset: _dataset, row: _row, column: _column, from: _from, ...words } = properties(node);
  return Object.values(words);
}
