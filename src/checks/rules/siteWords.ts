import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean } from '../../findings/nearest.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import type { PhraseName } from '../../words/phraseName.ts';
import { phraseParts } from '../../words/phraseParts.ts';
import { phrasesIn, wordsLanguage } from '../../words/translations.ts';
import type { WordsLanguage } from '../../words/translations.ts';
import type { Rule } from '../rule.ts';

/** The words of the site itself have been checked by a translator, and those that a partnership has of its own fit their places. */
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
        `The program has no words in the language "${id}".`,
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
          'Correct the name, or take the phrase out: the program may no longer use it.',
        ),
      ];
    return fits(known[name as PhraseName], text)
      ? []
      : [
          finding(
            'words-parts',
            at,
            `"${text}" does not have the same words in braces and the same tags as the phrase of the program.`,
            `The phrase of the program is: ${known[name as PhraseName]}`,
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
      `Of the ${all.length} phrases of the site itself, ${left} are the program's own translation, which no translator has checked.`,
      `Start a list of them with "npm run new -- words ${language}", have it checked by a body that translates, and name the body in it.`,
    ),
  ];
}
