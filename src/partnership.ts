import { getEntry } from 'astro:content';
import { wordsLanguage } from './words/translations.ts';
import { wordsIn } from './words/words.ts';
import type { Words } from './words/words.ts';

const entry = await getEntry('partnership', 'partnership');
if (entry === undefined) throw new Error('There is no partnership to draw.');

/** The partnership that every page is drawn from: complete and checked. */
export const partnership = entry.data;

/** The site's own words, in its language. */
export const words = wordsIn(partnership.site.language);

/**
 * The site's own words for what is drawn within the text of a page: those of the page's language, where the program has them.
 * @param page - `Astro.locals`, where a page that is not in the language of the site says in which it is
 */
export function wordsHere({ language }: App.Locals): Words {
  return language === undefined || wordsLanguage(language) === null ? words : wordsIn(language);
}
