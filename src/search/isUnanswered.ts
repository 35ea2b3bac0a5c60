import type { Answers } from './findPages.ts';
import { goodScore } from './searchResult.ts';

/**
 * Says whether the names of pages leave a query unanswered: nothing answers it well, it holds a word that no page is called, or its
 * quotation marks ask for words in a row. Only then is the text of every page searched unasked, because its index weighs as much
 * as all the rest of a first search.
 */
export function isUnanswered({ found, parsed }: Pick<Answers, 'found' | 'parsed'>): boolean {
  return (
    parsed.quoted.length > 0 ||
    [...parsed.corrections.values()].includes(null) ||
    !found.some(({ score }) => score >= goodScore)
  );
}
