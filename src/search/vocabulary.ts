import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import type { Partnership } from '../model/partnership.ts';
import { emptySections } from '../model/sections.ts';
import { siteWords } from '../model/siteWords.ts';
import { contentPages } from './contentPages.ts';
import { fittedVocabulary } from './fittedVocabulary.ts';
import { improvementPages } from './improvementPages.ts';
import { programWords } from './programWords.ts';
import type { Vocabulary } from './searchPage.ts';
import { standingPages } from './standingPages.ts';

/** The pages of the site with their names: the file that the search page loads first. */
export function buildVocabulary(
  partnership: Partnership,
  kinds: PageCollections = pageCollections,
): Vocabulary {
  const words = siteWords(partnership);
  const { language } = partnership.site;
  const isEnglish = language.startsWith('en');
  const empty = new Set(emptySections(partnership));
  return fittedVocabulary({
    ...(isEnglish ? {} : { language }),
    everydayWords: [
      // They are plain English, and other languages have words that are written the same.
      ...(isEnglish ? programWords : []),
      ...partnership.site.everydayWords.map(({ say, mean }) => ({
        say: say.join(', '),
        mean: mean.join(', '),
      })),
    ],
    pages: [
      ...standingPages(partnership, words),
      ...contentPages(partnership, words, kinds),
      ...improvementPages(partnership.improvement, words),
    ]
      .filter(({ address }) => !empty.has(address))
      .map(withoutEmpty),
  });
}

/** Leaves out empty lists and texts: they only add to what has to be loaded. */
function withoutEmpty<T extends object>(entry: T): T {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        return [];
      return [[key, key === 'places' ? (value as object[]).map(withoutEmpty) : value]];
    }),
  ) as T;
}
