import { wordsLanguage } from '../words/translations.ts';
import type { Words } from '../words/words.ts';
import { wordsIn } from '../words/words.ts';
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
