import { libraryItems } from '../model/library/libraryCatalogue.ts';
import { firstDay } from '../model/partialDate.ts';
import type { Partnership } from '../model/partnership.ts';
import { fullAddress } from '../model/siteRoot.ts';
import type { Feed, FeedEntry } from './atomFeed.ts';
import { visibleReports } from '../model/visibleReports.ts';
import type { Words } from '../words/words.ts';

/** Publications and corrections, newest first. The clock is not read: every date is one that the content records. */
export function feedEntries(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports'>,
  words: Words,
): FeedEntry[] {
  const { url } = partnership.site;
  return visibleReports(partnership)
    .flatMap((report): FeedEntry[] => {
      if (report.published === undefined) return [];
      const address = fullAddress(url, report.address);
      return [
        {
          id: address,
          title: words('site.feeds.published', { report: report.title }),
          url: address,
          date: report.published,
          summary: words('site.feeds.covers', {
            summary: report.summary,
            span: words.span(report.period),
          }),
        },
        ...(report.signOff?.corrections ?? []).map(({ date, what, why }, index) => ({
          id: `${address}#correction-${index + 1}`,
          title: words('site.feeds.corrected', { report: report.title }),
          url: `${address}#corrections`,
          date,
          summary: `${what} ${why}`,
        })),
      ];
    })
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
}

/** Publications and corrections of reports. */
export function reportFeed(partnership: Parameters<typeof feedEntries>[0], words: Words): Feed {
  return {
    title: words('site.feeds.reports'),
    address: '/feed.xml',
    entries: feedEntries(partnership, words),
  };
}

/** Publications of practice reviews, newest first. */
export function reviewFeed(
  { site, reviews }: Pick<Partnership, 'site' | 'reviews'>,
  words: Words,
): Feed {
  return {
    title: words('site.feeds.reviews'),
    address: '/reviews/feed.xml',
    entries: reviews.flatMap(({ title, address, summary, dates }): FeedEntry[] => {
      const url = fullAddress(site.url, address);
      return dates.published === undefined
        ? []
        : [{ id: url, title, url, summary, date: dates.published }];
    }),
  };
}

/** The library: what is new, and what was changed, newest first. */
export function libraryFeed(partnership: Pick<Partnership, 'site' | 'pages'>, words: Words): Feed {
  const entries = libraryItems(partnership).flatMap(
    ({ title, address, summary, date, amended }): FeedEntry[] => {
      const url = fullAddress(partnership.site.url, address);
      return [
        { id: url, title, url, summary, date: firstDay(date) },
        ...amended.map((change) => ({
          id: `${url}#${change.date}`,
          title: words('site.feeds.changed', { item: title }),
          url: `${url}#_amended`,
          summary: change.what,
          date: change.date,
        })),
      ];
    },
  );
  return {
    title: words('site.feeds.library'),
    address: '/library/feed.xml',
    entries: entries.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
  };
}
