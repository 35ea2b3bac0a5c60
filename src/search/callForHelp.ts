import type { Found } from './findPages.ts';
import type { ParsedQuery } from './parsedQuery.ts';
import type { Field, SearchIndex } from './searchIndex.ts';
import type { SearchPage } from './searchPage.ts';
import { isSign } from './signsByLevel.ts';
import { whoAsks } from './whoAsks.ts';

/** A call for help that comes before the results. */
export interface CallForHelp {
  /** Who it is written to. */
  to: 'child' | 'adult';
  /** The query speaks of people, meets a sign or a harm, or cannot be told from one that does. */
  because: 'people' | 'harm' | 'doubt';
}

/** A sign, a harm or help counts when it answers at least this well, and at least half as well as the best. */
const answersAtAll = 0.45;
const looksAt = 5;
/** From this share on a word belongs to harm as much as to anything else. */
const mostlyHarm = 0.5;
/** What things are called by. A text may mention anything. */
const naming: ReadonlySet<Field> = new Set<Field>(['name', 'title', 'word']);

/**
 * The call for help that comes before the results, or `null` where it would only be in the way. It is left out when the query
 * is plainly the business's own. Otherwise a needless one costs a line, and a missing one may cost a child.
 * @param found the pages that answer, best first
 */
export function callForHelp(
  query: string,
  found: readonly Found[],
  parsed: ParsedQuery,
  index: SearchIndex,
): CallForHelp | null {
  const { speaksOfPeople, mayBePersonal, seemsAChild } = whoAsks(query, index.language);
  const to = seemsAChild ? 'child' : 'adult';
  if (speaksOfPeople) return { to, because: 'people' };
  if (
    !mayBePersonal &&
    (isName(parsed.stems, index, ['name', 'title']) || isOwnBusiness(found, parsed, index))
  )
    return null;
  const enough = Math.max(answersAtAll, (found[0]?.score ?? 0) / 2);
  if (found.slice(0, looksAt).some((one) => one.score >= enough && isAboutHarm(one)))
    return { to, because: 'harm' };
  if (mayBePersonal) return { to, because: 'doubt' };
  return isName(parsed.stems, index, ['word']) || isPlainly(found[0]?.page, parsed, index)
    ? null
    : { to, because: 'doubt' };
}

/**
 * Says whether a query is put together from the business's own words, such as "LADO contacts from schools": the site knows every
 * one of them and the best answer is not about harm, no word belongs to harm more than to anything else, and it asks for figures or
 * half of it has nothing to do with harm.
 */
function isOwnBusiness(
  [best]: readonly Found[],
  { stems, corrections, lifts }: ParsedQuery,
  index: SearchIndex,
): boolean {
  if (best === undefined || isAboutHarm(best)) return false;
  if (lifts.has('help') || [...corrections.values()].includes(null)) return false;
  const shares = stems.map((one) => harmShare(one, index));
  if (shares.some((share) => share >= mostlyHarm)) return false;
  const harmless = shares.filter((share) => share === 0);
  return lifts.has('data') || harmless.length >= shares.length / 2;
}

/** How much of what is called by a word is harm, a sign or help, from 0 to 1. 1 for a word that nothing is called by. */
function harmShare(one: string, index: SearchIndex): number {
  const called = new Set(
    (index.phrasesWith.get(one) ?? []).flatMap((position) => {
      const phrase = index.phrases[position];
      return phrase !== undefined && naming.has(phrase.field) ? [phrase.candidate] : [];
    }),
  );
  if (called.size === 0) return 1;
  const harmful = [...called].filter((at) => {
    const candidate = index.candidates[at];
    return candidate !== undefined && isAboutHarm(candidate);
  });
  return harmful.length / called.size;
}

/** Says whether a page has all the words of a query in its own words. */
function isPlainly(
  page: SearchPage | undefined,
  { stems }: ParsedQuery,
  index: SearchIndex,
): boolean {
  if (page === undefined) return false;
  return stems.every((one) =>
    (index.phrasesWith.get(one) ?? []).some((position) => {
      const phrase = index.phrases[position];
      return phrase !== undefined && index.candidates[phrase.candidate]?.page === page;
    }),
  );
}

/** Says whether a query is the name of something other than a harm, sign or help: a term, a title, a post, a table, a section of an Act. */
function isName(stems: readonly string[], index: SearchIndex, fields: readonly Field[]): boolean {
  const asked = stems.join(' ');
  if (/^(?:section|level) \d+$/u.test(asked)) return true;
  const named = (index.phrasesWith.get(stems[0] ?? '') ?? []).flatMap((position) => {
    const phrase = index.phrases[position];
    const candidate = index.candidates[phrase?.candidate ?? -1];
    if (candidate === undefined || phrase === undefined) return [];
    return fields.includes(phrase.field) && phrase.stems.join(' ') === asked ? [candidate] : [];
  });
  return named.length > 0 && !named.some(isAboutHarm);
}

function isAboutHarm({ page, place }: Pick<Found, 'page' | 'place'>): boolean {
  return page.kind === 'help' || page.harm === true || isSign({ page, place });
}
