import type { Root } from 'mdast';
import { isMdxElement } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import { plainText } from '../prose/plainText.ts';

const wordsInAMinute = 240;
/** A chart or a table of figures takes half a minute to take in. */
const wordsOfFigures = wordsInAMinute / 2;
const figures = new Set(['Figure', 'DataTable', 'ContributionTable', 'TrainingTable']);

/** How many whole minutes it takes to read some texts aloud in the head, with the figures in them. */
export function readingMinutes(bodies: readonly Root[]): number {
  let words = 0;
  for (const body of bodies) {
    words += plainText(body).split(' ').length;
    for (const node of nodesIn(body))
      if (isMdxElement(node) && figures.has(node.name ?? '')) words += wordsOfFigures;
  }
  return Math.max(1, Math.round(words / wordsInAMinute));
}
