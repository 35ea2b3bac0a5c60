import type { Partnership } from '../model/partnership.ts';
import type { CollectionName } from '../reader/collections.ts';
import type { Entries } from '../reader/entry.ts';

/** Where the pages of each kind of file stand. */
const rooms = [
  ['arrangements', '/arrangements/'],
  ['groups', '/groups/'],
  ['agencies', '/agencies/'],
  ['glossary', '/glossary/'],
  ['reports', '/reports/'],
  ['sections', '/reports/'],
  ['inspections', '/improvement/'],
  ['plans', '/improvement/'],
  ['measures', '/improvement/'],
  ['risks', '/improvement/'],
] as const satisfies [CollectionName, string][];

/**
 * Tells whether an address may belong to a page that could not be read this time, so that a link to it is no second fault.
 * @param entries what could be read
 * @param readable the partnership as far as it could be read
 */
export function unreadPages(entries: Entries, readable: Partnership): (address: string) => boolean {
  const unread = rooms.flatMap(([name, room]) => {
    const read = new Set(entries[name].map(({ id }) => id));
    const missing = [...entries.ids[name]].filter((id) => !read.has(id));
    if (missing.length === 0) return [];
    // Files of the improvement room have addresses that only their content tells.
    return room === '/improvement/' ? [room] : missing.map((id) => `${room}${id}/`);
  });
  const figures = [...entries.ids.datasets]
    .filter((id) => !readable.datasets.has(id))
    .flatMap((id) => [`/data/${id}/`, `/data/${id}.csv`]);
  const indexes = new Set<string>(
    rooms
      .map(([, room]) => room)
      .filter((room) => unread.some((address) => address.startsWith(room))),
  );
  return (address) =>
    indexes.has(address) || [...unread, ...figures].some((start) => address.startsWith(start));
}
