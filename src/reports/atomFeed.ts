import { escapeUTF8 } from 'entities';
import { fullAddress } from '../model/siteRoot.ts';
import type { Site } from '../schemas/site.ts';

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

/** What can be followed in one feed. */
export interface Feed {
  /** What it is about. */
  title: string;
  /** The address of the feed. */
  address: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** The feed as Atom. The clock is not read: every date is one that the content records. */
export function atomFeed(site: Site, { title: what, address, entries }: Feed): string {
  const home = fullAddress(site.url, '/');
  const self = fullAddress(site.url, address);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeUTF8(site.language)}">`,
    `  <id>${escapeUTF8(self)}</id>`,
    `  <title>${escapeUTF8(`${site.name}: ${what}`)}</title>`,
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
