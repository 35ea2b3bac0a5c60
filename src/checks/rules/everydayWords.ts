import { finding } from '../../findings/catalogue.ts';
import { contentWords } from '../../search/contentWords.ts';
import { indexVocabulary } from '../../search/searchIndex.ts';
import { buildVocabulary } from '../../search/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Everyday words of a partnership lead somewhere: a page is called what they mean. */
export const everydayWords: Rule = ({ entries, partnership }) => {
  const site = entries.site[0];
  if (partnership === null || site === undefined || site.data.everydayWords.length === 0) return [];
  const { phrasesWith, language } = indexVocabulary(buildVocabulary(partnership));
  return site.data.everydayWords.flatMap(({ mean }, entry) =>
    mean.flatMap((phrase, position) =>
      contentWords(phrase, language)
        .map(language.stem)
        .every((one) => phrasesWith.has(one))
        ? []
        : [
            finding(
              'everyday-words-lost',
              site.place(['everydayWords', entry, 'mean', position]),
              `The search has no page called "${phrase}".`,
              'Use a word from a title, an alias or a keyword.',
            ),
          ],
    ),
  );
};
