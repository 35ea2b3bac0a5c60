import { finding } from '../../findings/catalogue.ts';
import { sentences as sentencesIn } from '../../prose/readability.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Site } from '../../schemas/site.ts';
import { audienceOf } from '../audience.ts';
import { blocksOf } from '../block.ts';
import type { Rule } from '../rule.ts';
import { shownEntries } from '../words.ts';

type Limits = Site['plainEnglish']['longestSentence'];

/** No sentence is longer than the site allows for its readers. */
export const sentences: Rule = ({ entries }) => {
  const limits = entries.site[0]?.data.plainEnglish.longestSentence;
  if (limits === undefined) return [];
  return shownEntries(entries).flatMap(longSentences(limits));
};

/** Finds the sentences of an entry that are too long for its readers. */
function longSentences(limits: Limits): (entry: Entry<unknown>) => Finding[] {
  return (entry) => {
    const limit = limits[audienceOf(entry)];
    return blocksOf(entry)
      .filter(({ text }) => text.length > limit * 3)
      .flatMap(({ text, place }) =>
        sentencesIn(text)
          .filter(({ words }) => words > limit)
          .map((sentence) =>
            finding(
              'sentence-long',
              place(sentence.start),
              `This sentence has ${sentence.words} words: "${opening(sentence.text)}".`,
              `Split it in two. Sentences on this page may have up to ${limit} words.`,
            ),
          ),
      );
  };
}

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} ...` : text;
}
