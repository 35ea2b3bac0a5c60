import type { Root } from 'mdast';
import { markTerms } from '../prose/markTerms.ts';
import { termFinder } from '../prose/termFinder.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { keeper, perEntry } from '../reader/perEntry.ts';
import type { ProseSources, ResolvedBody } from './resolvedBody.ts';
import { resolveBody } from './resolvedBody.ts';
import { shortTerms } from './shortTerms.ts';

/** Puts figures and time limits into texts, and marks their abbreviations. */
export interface ResolvedTexts {
  /** The text of an entry. */
  ofEntry(entry: Entry<unknown>): ResolvedBody;
  /** Any other text. */
  of(body: Root | null, file: string): ResolvedBody;
}

const emptyBody: Root = { type: 'root', children: [] };

const kept = keeper<ResolvedTexts>();

/**
 * Resolves the texts of a partnership. While what they draw on is the same, the text of an entry that was not edited is not
 * resolved again.
 * @param own the datasets other than those of plans, which follow from the entries
 */
export function resolvedTexts(
  entries: Entries,
  own: ProseSources['datasets'],
  sources: ProseSources,
): ResolvedTexts {
  const abbreviated = shortTerms(entries.glossary);
  const drawnOn = [
    own,
    ...[entries.site, entries.timeLimits, entries.plans, entries.inspections].flat(),
    ...entries.measures,
    JSON.stringify([[...sources.unread], sources.timeLimits === null, abbreviated]),
  ];
  return kept(drawnOn, () => textsFrom(entries, sources));
}

/** Resolves texts from sources of their own, such as the frozen copies of a signed report. */
export function textsFrom(
  { glossary }: Pick<Entries, 'glossary'>,
  sources: ProseSources,
): ResolvedTexts {
  const findTerms = termFinder(shortTerms(glossary));
  const of = (body: Root | null, file: string, ownTerm: string | null = null): ResolvedBody => {
    const resolved = resolveBody(body ?? emptyBody, file, sources);
    return { ...resolved, body: markTerms(resolved.body, findTerms, ownTerm) };
  };
  const ofEntry = perEntry(({ id, file, body }) =>
    of(body, file, file.startsWith('glossary/') ? id : null),
  );
  return { of, ofEntry };
}
