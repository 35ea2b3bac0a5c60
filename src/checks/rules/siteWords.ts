import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean } from '../../findings/nearest.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import type { PhraseName } from '../../words/phraseName.ts';
import { phraseParts } from '../../words/phraseParts.ts';
import { phrasesIn, wordsLanguage } from '../../words/translations.ts';
import type { WordsLanguage } from '../../words/translations.ts';
import type { Rule } from '../rule.ts';

/** The site’s own words have been checked by a translator, and those that a partnership has of its own fit their places. */
export const siteWords: Rule = ({ entries }) => {
  const [site] = entries.site;
  return [
    ...entries.checkedWords.flatMap(phraseFindings),
    ...(site === undefined ? [] : unchecked(site, entries.checkedWords)),
  ];
};

function phraseFindings({ id, data, place }: Entry<DataOf<'checkedWords'>>): Finding[] {
  const language = wordsLanguage(id);
  if (language === null || language !== id)
    return [
      finding(
        'words-language',
        place(['phrases']),
        `The program does not have words in the language "${id}".`,
        'Call the file cy.yaml for Welsh or en.yaml for English.',
      ),
    ];
  const known = phrasesIn(language);
  return Object.entries(data.phrases).flatMap(([name, text]) => {
    const at = place(['phrases', name]);
    if (!(name in known))
      return [
        finding(
          'words-unknown',
          at,
          `There is no phrase "${name}".${didYouMean(name, Object.keys(known))}`,
          'Correct the name, or remove the phrase: the program may no longer use it.',
        ),
      ];
    return fits(known[name as PhraseName], text)
      ? []
      : [
          finding(
            'words-parts',
            at,
            `"${text}" does not have the same words in curly brackets and the same tags as the program's phrase.`,
            `The program's phrase is: ${known[name as PhraseName]}`,
          ),
        ];
  });
}

/** Whether a phrase takes the same values, and has the same tags, as another. */
function fits(original: string, text: string): boolean {
  const [wanted, given] = [phraseParts(original), phraseParts(text)];
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    a.symmetricDifference(b).size === 0;
  return (
    wanted !== null &&
    given !== null &&
    same(wanted.values, given.values) &&
    same(wanted.tags, given.tags)
  );
}

/** On a live site: how many phrases of its language are the program's own translation. */
function unchecked(
  { data, place }: Entry<DataOf<'site'>>,
  checked: readonly Entry<DataOf<'checkedWords'>>[],
): Finding[] {
  const language: WordsLanguage | null = wordsLanguage(data.language);
  if (data.status !== 'live' || language === null || language === 'en') return [];
  const done = new Set(
    checked.filter(({ id }) => id === language).flatMap((entry) => Object.keys(entry.data.phrases)),
  );
  const all = Object.keys(phrasesIn(language));
  const left = all.filter((name) => !done.has(name)).length;
  if (left === 0) return [];
  return [
    finding(
      'words-unchecked',
      place(['language']),
      `Of the site's own ${all.length} phrases, ${left} are the program's translation, which no translator has checked.`,
      `Start a list of them with "npm run new -- words ${language}", ask a translation service to check it, and name the service in it.`,
    ),
  ];
}
