import { wordsLanguage } from '../words/translations.ts';
import type { Words } from '../words/words.ts';
import { english, wordsIn } from '../words/words.ts';
import type { Entries } from '../reader/entry.ts';
import type { Partnership } from './partnership.ts';

/**
 * The words of the site itself.
 * @param language - the language of a page; the site's own where it is left out, or where the program has no words in it
 */
export function siteWords(
  { site, ownWords }: Pick<Partnership, 'site' | 'ownWords'>,
  language: string = site.language,
): Words {
  const own = (code: string): string => wordsLanguage(code) ?? '';
  return own(language) === ''
    ? wordsIn(site.language, ownWords.get(own(site.language)))
    : wordsIn(language, ownWords.get(own(language)));
}

/** The words of the site before there is a partnership, with the phrases of its own; in English while `site.yaml` cannot be read. */
export function wordsOfEntries(entries: Pick<Entries, 'site' | 'checkedWords'>): {
  ownWords: Partnership['ownWords'];
  words: Words;
} {
  const site = entries.site[0]?.data;
  const ownWords = new Map(entries.checkedWords.map(({ id, data }) => [id, data.phrases]));
  return { ownWords, words: site === undefined ? english : siteWords({ site, ownWords }) };
}
