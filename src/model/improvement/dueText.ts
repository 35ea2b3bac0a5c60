import type { Due } from '../../schemas/planAction.ts';
import type { Words } from '../../words/words.ts';

/** When something is due, in words, with the new date when there is one. */
export function dueText(due: Due | null, words: Words): string {
  if (due === null) return words('improvement.due.notStated');
  const first = due.inWords ?? words('improvement.due.by', { date: words.date(due.by ?? '') });
  return due.expected === undefined
    ? first
    : words('improvement.due.expected', { first, date: words.date(due.expected) });
}
