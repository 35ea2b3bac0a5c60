import type { Root } from 'mdast';
import { plainText } from '../prose/plainText.ts';

const wordsInAMinute = 240;

/** How many whole minutes it takes to read some texts aloud in the head. */
export function readingMinutes(bodies: readonly Root[]): number {
  const words = bodies.reduce((sum, body) => sum + plainText(body).split(' ').length, 0);
  return Math.max(1, Math.round(words / wordsInAMinute));
}
