import { getEntry } from 'astro:content';
import { siteWords } from './model/siteWords.ts';
import type { Words } from './words/words.ts';

const entry = await getEntry('partnership', 'partnership');
if (entry === undefined) throw new Error('There is no partnership to draw.');

/** The partnership that every page is drawn from: complete and checked. */
export const partnership = entry.data;

/** The words of the site itself, in its language. */
export const words = siteWords(partnership);

/**
 * The words of the site itself for what is drawn within the text of a page: in the language of the page, where the program has them.
 * @param page - `Astro.locals`, where a page that is not in the language of the site says in which it is
 */
export function wordsHere({ language }: App.Locals): Words {
  return language === undefined ? words : siteWords(partnership, language);
}
