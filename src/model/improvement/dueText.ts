import type { Due } from '../../schemas/planAction.ts';
import { partialDateText } from '../partialDate.ts';

/** When something is due, in words, with the new date when there is one. */
export function dueText(due: Due | null): string {
  if (due === null) return 'Not stated';
  const first = due.inWords ?? `By ${partialDateText(due.by ?? '')}`;
  return due.expected === undefined
    ? first
    : `${first}. Now expected: ${partialDateText(due.expected)}`;
}
