import { midSentence } from '../midSentence.ts';
import type { Words } from '../../words/words.ts';
import type { StandingCounts } from './standing.ts';
import { standings } from './standing.ts';
import { timings } from './timing.ts';

/** Counts in sentences. @example '3 in all: 1 late, 2 done. Past its date and not done: 1.' */
export function countsText(counts: StandingCounts, words: Words): string {
  if (counts.total === 0) return words('improvement.counts.none');
  const parts = standings
    .filter((standing) => counts.by[standing] > 0)
    .map((standing) =>
      words('improvement.counts.part', {
        count: String(counts.by[standing]),
        standing: midSentence(words(`improvement.standings.${standing}.title`)),
      }),
    )
    .join(', ');
  const all = words('improvement.counts.all', { total: String(counts.total), parts });
  return [all, ...pastDateTexts(counts, words)].join(' ');
}

/** What is past its date, each state in a sentence of its own. They are never added up. */
function pastDateTexts({ byTiming }: StandingCounts, words: Words): string[] {
  return timings
    .filter((timing) => timing !== 'not-overdue' && byTiming[timing] > 0)
    .map((timing) =>
      words('improvement.counts.past', {
        title: words(`improvement.timings.${timing}.title`),
        count: String(byTiming[timing]),
      }),
    );
}

/** What is past its date on a day. @example 'On 19 September 2019. Past its date and not done: 1.' */
export function pastDateText(counts: StandingCounts, referenceDate: string, words: Words): string {
  const texts = pastDateTexts(counts, words);
  const date = words.date(referenceDate);
  return texts.length === 0
    ? words('improvement.counts.nonePast', { date })
    : [words('improvement.counts.on', { date }), ...texts].join(' ');
}
