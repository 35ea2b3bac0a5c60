import { escapeUTF8 } from 'entities';
import { spanText } from '../model/dateText.ts';
import type { Partnership } from '../model/partnership.ts';
import { fullAddress } from '../model/siteRoot.ts';
import { visibleReports } from '../model/visibleReports.ts';

/** One thing that happened, for readers who follow the site. */
export interface FeedEntry {
  /** A permanent id. */
  id: string;
  title: string;
  /** Where it can be read. */
  url: string;
  /** The day. */
  date: string;
  summary: string;
}

/** Publications and corrections, the newest first. The clock is not read: every date is one that the content records. */
export function feedEntries(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports'>,
): FeedEntry[] {
  const { url } = partnership.site;
  return visibleReports(partnership)
    .flatMap((report): FeedEntry[] => {
      if (report.published === undefined) return [];
      const address = fullAddress(url, report.address);
      return [
        {
          id: address,
          title: `${report.title} published`,
          url: address,
          date: report.published,
          summary: `${report.summary} It covers ${spanText(report.period)}.`,
        },
        ...(report.signOff?.corrections ?? []).map(({ date, what, why }, index) => ({
          id: `${address}#correction-${index + 1}`,
          title: `${report.title} corrected`,
          url: `${address}#corrections`,
          date,
          summary: `${what} ${why}`,
        })),
      ];
    })
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
}

/** The feed as Atom. */
export function atomFeed(partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports'>): string {
  const { site } = partnership;
  const entries = feedEntries(partnership);
  const home = fullAddress(site.url, '/');
  const self = fullAddress(site.url, '/feed.xml');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeUTF8(site.language)}">`,
    `  <id>${escapeUTF8(self)}</id>`,
    `  <title>${escapeUTF8(`${site.name}: reports and corrections`)}</title>`,
    `  <updated>${entries[0]?.date ?? site.referenceDate}T00:00:00Z</updated>`,
    `  <author><name>${escapeUTF8(site.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeUTF8(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeUTF8(home)}"/>`,
    ...entries.flatMap(({ id, title, url, date, summary }) => [
      '  <entry>',
      `    <id>${escapeUTF8(id)}</id>`,
      `    <title>${escapeUTF8(title)}</title>`,
      `    <updated>${date}T00:00:00Z</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeUTF8(url)}"/>`,
      `    <summary>${escapeUTF8(summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}
