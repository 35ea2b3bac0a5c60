import type { Term } from '../schemas/term.ts';
import type { Words } from '../words/words.ts';
import { entryWith } from './entryWith.ts';
import type { TermPage } from './partnership.ts';

/** When a term stopped being used, in words; empty if not known. @example 'since July 2022' */
export function supersededSince({ supersededWhen, supersededOn }: Term, words: Words): string {
  if (supersededWhen !== undefined) return supersededWhen;
  return supersededOn === undefined
    ? ''
    : words('site.superseded.since', { date: words.date(supersededOn) });
}

/** What a reader of an old term must know, in a sentence or two; empty for a term in use. */
export function supersededText(
  term: TermPage,
  glossary: readonly TermPage[],
  words: Words,
): string {
  if (term.status !== 'superseded') return '';
  const since = supersededSince(term, words);
  const now = term.supersededBy.flatMap((id) => entryWith(glossary, 'id', id)?.title ?? []);
  const ended =
    since === '' ? words('site.superseded.ended') : words('site.superseded.endedSince', { since });
  return now.length === 0
    ? ended
    : `${ended} ${words('site.superseded.now', { terms: now.join(', ') })}`;
}
