import { finding } from '../../findings/catalogue.ts';
import { capitalRuns } from '../capitalRuns.ts';
import type { Rule } from '../rule.ts';
import { shownEntries, wordsOf } from '../words.ts';

/** Sentences are not written in capitals. */
export const capitals: Rule = ({ entries }) =>
  shownEntries(entries).flatMap((entry) =>
    wordsOf(entry).flatMap(({ text, place }) =>
      capitalRuns(text).map((found) =>
        finding(
          'text-capitals',
          place(found.start),
          `These words are in capitals: "${found.text.split(' ').slice(0, 6).join(' ')}".`,
          'Write them in small letters, with a capital only where a name or a sentence starts.',
        ),
      ),
    ),
  );
