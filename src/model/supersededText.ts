import type { Term } from '../schemas/term.ts';
import { entryWith } from './entryWith.ts';
import type { TermPage } from './partnership.ts';
import { partialDateText } from './partialDate.ts';

/** Since when a term is no longer used, in words; empty when no one knows. @example 'since July 2022' */
export function supersededSince({ supersededWhen, supersededOn }: Term): string {
  if (supersededWhen !== undefined) return supersededWhen;
  return supersededOn === undefined ? '' : `since ${partialDateText(supersededOn)}`;
}

/** What a reader of an old term must know, in a sentence or two; empty for a term in use. */
export function supersededText(term: TermPage, glossary: readonly TermPage[]): string {
  if (term.status !== 'superseded') return '';
  const since = supersededSince(term);
  const now = term.supersededBy.flatMap((id) => entryWith(glossary, 'id', id)?.title ?? []);
  const ended = since === '' ? 'No longer used.' : `No longer used (${since}).`;
  return now.length === 0 ? ended : `${ended} Now: ${now.join(', ')}.`;
}
