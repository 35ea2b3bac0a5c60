import { pagesAmong } from '../collections/index.ts';
import type { Partnership } from '../model/partnership.ts';
import { entriesOf, idsOf } from '../reader/entry.ts';
import type { RuleContext } from './rule.ts';

/** Where to find the pages of files that do not have a page each. */
const sections: Readonly<Record<string, string>> = {
  reports: '/reports/',
  inspections: '/improvement/',
  plans: '/improvement/',
  measures: '/improvement/',
  risks: '/improvement/',
};

/**
 * Says whether an address may belong to a page that could not be read this time, so that a link to it is not a second
 * finding.
 * @param content what could be read
 * @param readable the partnership as far as it could be read
 */
export function unreadPages(
  { entries, kinds }: Pick<RuleContext, 'entries' | 'kinds'>,
  readable: Partnership,
): (address: string) => boolean {
  const folders = Object.entries(pagesAmong(kinds)).map(
    ([name, { folder }]) => [name, `/${folder}/`] as const,
  );
  const places = [...folders, ...Object.entries(sections)];
  const unread = places.flatMap(([name, section]) => {
    const read = new Set(entriesOf(entries, name).map(({ id }) => id));
    const missing = [...idsOf(entries, name)].filter((id) => !read.has(id));
    if (missing.length === 0) return [];
    // Files on improvement have addresses that only their content tells.
    return section === '/improvement/' ? [section] : missing.map((id) => `${section}${id}/`);
  });
  const figures = [...entries.ids.datasets]
    .filter((id) => !readable.datasets.has(id))
    .flatMap((id) => [`/data/${id}/`, `/data/${id}.csv`]);
  const indexes = new Set<string>(
    places
      .map(([, section]) => section)
      .filter((section) => unread.some((address) => address.startsWith(section))),
  );
  return (address) =>
    indexes.has(address) || [...unread, ...figures].some((start) => address.startsWith(start));
}
