import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { bankHolidaysEngland } from '../../model/bankHolidays.ts';
import { dueDate } from '../../model/dueDate.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Review } from '../../schemas/review.ts';
import type { Rule } from '../rule.ts';

/** On a live site, what is due with a review on the reference date: sending it to the Panel, publishing it, taking it down. */
export const reviewsDue: Rule = ({ entries }) => {
  const site = entries.site[0]?.data;
  return site?.status === 'live'
    ? entries.reviews.flatMap((entry) => dueWith(entry, site.referenceDate))
    : [];
};

function dueWith(entry: Entry<Review>, today: string): Finding[] {
  const { kind, dates } = entry.data;
  const { published, publishBy, sentToPanel, onSiteUntil } = dates;
  const due = (field: keyof Review['dates'], message: string, hint: string): Finding =>
    finding('review-due', entry.place(['dates', field]), message, hint);
  const publication = published ?? publishBy;
  const sendBy = publication === undefined ? undefined : sevenWorkingDaysBefore(publication);
  const isForPanel = kind === 'child-practice-review' && sendBy !== undefined;
  return [
    ...(isForPanel && (sentToPanel === undefined ? sendBy <= today : sentToPanel > sendBy)
      ? [
          due(
            published === undefined ? 'publishBy' : 'published',
            sentToPanel === undefined
              ? `The report had to be sent to the Panel by ${sendBy}, but "sentToPanel" is missing.`
              : `The report was sent to the Panel on ${sentToPanel}. Seven working days before publication was ${sendBy}.`,
            'Send it and write the date in "sentToPanel". We have not read the guidance that requires seven working days, so check it first.',
          ),
        ]
      : []),
    ...(published === undefined && publishBy !== undefined && publishBy < today
      ? [
          due(
            'publishBy',
            `The review was due to be published by ${publishBy}, but was not published on ${today}.`,
            'Publish it, or correct "publishBy" and explain the delay in the text.',
          ),
        ]
      : []),
    ...(onSiteUntil !== undefined && onSiteUntil < today
      ? [
          due(
            'onSiteUntil',
            `The review was due to stay on the site until ${onSiteUntil}. That date had passed on ${today}.`,
            'Delete the file and provide the report on request, or write a later date.',
          ),
        ]
      : []),
  ];
}

function sevenWorkingDaysBefore(day: string): string | undefined {
  return dueDate(day, { value: 7, unit: 'working-days' }, bankHolidaysEngland, 'before')?.date;
}
