import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { isBefore } from '../../model/partialDate.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Review } from '../../schemas/review.ts';
import { isPersonName } from '../personNames.ts';
import type { Rule } from '../rule.ts';

/** A review has a code name that is not a person's name, dates in order, and, once published, an answer to each recommendation. */
export const practiceReviews: Rule = ({ entries }) => {
  const publicNames = entries.site[0]?.data.publicNames ?? [];
  return entries.reviews.flatMap((entry) => [
    ...nameFindings(entry, publicNames),
    ...unanswered(entry),
    ...statusFindings(entry),
    ...datesOutOfOrder(entry),
    ...shortDisplay(entry),
  ]);
};

function nameFindings(entry: Entry<Review>, publicNames: readonly string[]): Finding[] {
  const { codeName } = entry.data;
  const name = codeName.split(/[\s-]+/u).find(isPersonName);
  if (name === undefined || publicNames.includes(codeName)) return [];
  return [
    finding(
      'review-code-name',
      entry.place(['codeName']),
      `The code name "${codeName}" contains a person's name: "${name}".`,
      'Choose a word that is not a person’s name, such as a bird or a river. If the family chose the name, add it to "publicNames" in site.yaml.',
    ),
  ];
}

function unanswered(entry: Entry<Review>): Finding[] {
  if (entry.data.status !== 'published') return [];
  return entry.data.recommendations.flatMap(({ id, answer }, index) =>
    answer !== undefined
      ? []
      : [
          finding(
            'review-unanswered',
            entry.place(['recommendations', index, 'id']),
            `The review is published, but the recommendation "${id}" has no answer.`,
            'Add "answer" with the decision, what will be done, the date and, unless it is accepted, the reasons.',
          ),
        ],
  );
}

/** A concluded review has an end date, and a review in progress does not. */
function statusFindings(entry: Entry<Review>): Finding[] {
  const { status, dates } = entry.data;
  const isOver = status !== 'going-on';
  if (isOver === (dates.concluded !== undefined)) return [];
  return [
    finding(
      'review-status',
      entry.place(['status']),
      isOver
        ? `The status is "${status}", but "concluded" is missing under "dates".`
        : `The status says the review is in progress, but it concluded in ${dates.concluded ?? ''}.`,
      isOver ? 'Add the date, or write "status: going-on".' : 'Correct the status or the date.',
    ),
  ];
}

const inOrder = ['commissioned', 'concluded', 'sentToPanel', 'published', 'onSiteUntil'] as const;

function datesOutOfOrder(entry: Entry<Review>): Finding[] {
  const given = inOrder.flatMap((field) => {
    const date = entry.data.dates[field];
    return date === undefined ? [] : [{ field, date }];
  });
  return given.flatMap(({ field, date }, index) => {
    const before = given[index - 1];
    if (before === undefined || !isBefore(date, before.date)) return [];
    return [
      finding(
        'review-dates',
        entry.place(['dates', field]),
        `"${field}" is ${date}, before "${before.field}" (${before.date}).`,
        'Correct one of the two dates.',
      ),
    ];
  });
}

function shortDisplay(entry: Entry<Review>): Finding[] {
  const { published, onSiteUntil } = entry.data.dates;
  if (published === undefined || onSiteUntil === undefined) return [];
  const year = `${Number(published.slice(0, 4)) + 1}${published.slice(4)}`;
  if (onSiteUntil >= year) return [];
  return [
    finding(
      'review-display-short',
      entry.place(['dates', 'onSiteUntil']),
      `The review was published on ${published} and is due to be removed after ${onSiteUntil}, which is less than a year.`,
      `Write ${year} or a later day, or remove the field to keep the review permanently.`,
    ),
  ];
}
