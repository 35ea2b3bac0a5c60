import { countsText } from '../model/improvement/countsText.ts';
import { firstDay, lastDay } from '../model/partialDate.ts';
import type { Partnership, Report } from '../model/partnership.ts';
import { decisionsNotToAct } from '../model/reviews/buildReviews.ts';
import type { ReviewPage } from '../model/reviews/review.ts';
import type { DateSpan } from '../schemas/isoDate.ts';
import type { ReportReviews } from '../schemas/reportReviews.ts';
import type { Words } from '../words/words.ts';

/** What a report says of practice reviews: its frozen copy once it is signed. `null` when it has no tables of them. */
export function reviewsOfReport(
  { frozen, period, reviewsListed }: Pick<Report, 'frozen' | 'period' | 'reviewsListed'>,
  today: Pick<Partnership, 'reviews'>,
  words: Words,
): ReportReviews | null {
  if (reviewsListed === undefined) return null;
  return frozen === null ? reportReviews(period, today, words) : (frozen.facts.reviews ?? null);
}

/** What a report on a period says of practice reviews, from the reviews as they are today. */
export function reportReviews(
  period: DateSpan,
  { reviews }: Pick<Partnership, 'reviews'>,
  words: Words,
): ReportReviews {
  const begun = reviews.filter(({ dates }) => firstDay(dates.commissioned) <= period.to);
  const over = begun.filter((review) => isOver(review, period.to));
  const concluded = over.filter(({ dates }) => lastDay(dates.concluded ?? '') >= period.from);
  return {
    concluded: concluded.map((review) => ({
      ...nameOf(review),
      kind: words(`reviews.kinds.${review.kind}`),
      learning: review.findings.map(({ text }) => text),
    })),
    goingOn: begun
      .filter((review) => !isOver(review, period.to))
      .map((review) => ({
        ...nameOf(review),
        kind: words(`reviews.kinds.${review.kind}`),
        since: words.date(review.dates.commissioned),
      })),
    actions: over.flatMap((review) =>
      review.threads
        .filter(
          ({ counts, answer }) =>
            answer?.decision !== 'not-accepted' &&
            (concluded.includes(review) || counts.by.done < counts.total),
        )
        .map((thread) => ({
          title: review.title,
          address: thread.address,
          recommendation: thread.text,
          done:
            thread.responses.length === 0
              ? words('reports.reviews.noAction')
              : countsText(thread.counts, words),
        })),
    ),
    notDone: decisionsNotToAct(reviews)
      .filter(({ answer }) => isWithin(answer.date, period))
      .map(({ review, thread, answer }) => ({
        title: review.title,
        address: thread.address,
        recommendation: thread.text,
        decision: `${words(`reviews.decisions.${answer.decision}`)}, ${words.date(answer.date)}`,
        why: answer.why ?? '',
      })),
  };
}

function nameOf({ title, address }: ReviewPage): { title: string; address: string } {
  return { title, address };
}

/** Whether a review had concluded by a day. */
function isOver({ dates }: ReviewPage, day: string): boolean {
  return dates.concluded !== undefined && firstDay(dates.concluded) <= day;
}

function isWithin(date: string, { from, to }: DateSpan): boolean {
  return lastDay(date) >= from && firstDay(date) <= to;
}
