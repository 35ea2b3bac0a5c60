import type { Answers } from './findPages.ts';
import { goodScore } from './searchResult.ts';

/**
 * Says whether the names of pages leave a query unanswered: nothing answers it well, it has a word that no page is called by, or
 * its quotation marks ask for words in a row. Only then is the text of every page searched unasked, because its index weighs more
 * than all the rest of a first search. Someone who speaks of people is answered by who to call.
 */
export function isUnanswered({ help, found, parsed }: Answers): boolean {
  if (parsed.quoted.length > 0 || !found.some(({ score }) => score >= goodScore)) return true;
  return help?.because !== 'people' && [...parsed.corrections.values()].includes(null);
}
