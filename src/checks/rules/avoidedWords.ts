import { finding } from '../../findings/catalogue.ts';
import { blocksOf } from '../block.ts';
import type { Rule } from '../rule.ts';
import { asBegun, shownEntries } from '../words.ts';

/** Words that the partnership does not use appear nowhere. */
export const avoidedWords: Rule = ({ entries }) => {
  const avoid = entries.site[0]?.data.plainEnglish.avoid ?? [];
  if (avoid.length === 0) return [];
  const instead = new Map(avoid.map((entry) => [entry.word.toLowerCase(), entry.instead]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...instead.keys()].map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return shownEntries(entries).flatMap((entry) =>
    blocksOf(entry)
      .filter(({ path }) => path[0] !== 'plainEnglish')
      .flatMap(({ text, place }) =>
        [...text.matchAll(pattern)].map((match) => {
          const better = instead.get(match[0].toLowerCase().replace(/\s+/gu, ' ')) ?? '';
          return finding(
            'word-avoided',
            place(match.index),
            `"${match[0]}" is a word the partnership avoids.`,
            `Write "${better}".`,
            { replace: match[0], with: asBegun(match[0], better) },
          );
        }),
      ),
  );
};

/** A pattern for a word, with any space where it has one. */
function patternOf(word: string): string {
  return word
    .split(/\s+/u)
    .map(RegExp.escape)
    .join(String.raw`\s+`);
}
