import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import type { Rule } from '../rule.ts';

interface Reviewed {
  reviewed: string;
  reviewBy?: string | undefined;
}

/** Pages are looked at again in time. Time is the reference date of the site, never the clock. */
export const reviews: Rule = ({ entries }) => {
  const today = entries.site[0]?.data.referenceDate;
  const fixed = new Set<Entry<unknown>>([...entries.reports, ...publishedSections(entries)]);
  const pages = livingEntries(entries).filter(
    (entry): entry is Entry<Reviewed> => isReviewed(entry) && !fixed.has(entry),
  );
  return pages.flatMap((entry): Finding[] => {
    const { reviewed, reviewBy } = entry.data;
    if (reviewBy === undefined) return [];
    if (reviewBy <= reviewed) {
      return [
        finding(
          'review-order',
          entry.place(['reviewBy']),
          `The next review (${reviewBy}) is not after the last one (${reviewed}).`,
          'Correct one of the two dates.',
        ),
      ];
    }
    if (today !== undefined && reviewBy < today) {
      return [
        finding(
          'review-passed',
          entry.place(['reviewBy']),
          `This page was due to be checked by ${reviewBy}.`,
          'Check it against its sources, then change "reviewed" and "reviewBy".',
        ),
      ];
    }
    return [];
  });
};

function isReviewed({ data }: Entry<unknown>): boolean {
  return typeof data === 'object' && data !== null && 'reviewed' in data;
}

/** A published report is a fixed record: its sections are not looked at again. */
function publishedSections(entries: Entries): Entries['sections'] {
  const published = new Set(
    entries.reports.filter(({ data }) => data.status === 'published').map(({ id }) => id),
  );
  return entries.sections.filter(({ id }) => published.has(id.split('/')[0] ?? ''));
}
