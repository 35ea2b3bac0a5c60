import type { Root } from 'mdast';
import { markTerms } from '../prose/markTerms.ts';
import { termFinder } from '../prose/termFinder.ts';
import type { Entries, Entry } from '../reader/entry.ts';
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

/** Resolves the texts of a partnership. */
export function resolvedTexts(glossary: Entries['glossary'], sources: ProseSources): ResolvedTexts {
  const findTerms = termFinder(shortTerms(glossary));
  const of = (body: Root | null, file: string, ownTerm: string | null = null): ResolvedBody => {
    const resolved = resolveBody(body ?? emptyBody, file, sources);
    return { ...resolved, body: markTerms(resolved.body, findTerms, ownTerm) };
  };
  const ofEntry = ({ id, file, body }: Entry<unknown>): ResolvedBody =>
    of(body, file, file.startsWith('glossary/') ? id : null);
  return { of, ofEntry };
}
