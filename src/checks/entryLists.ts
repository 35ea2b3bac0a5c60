import type { Entries, Entry } from '../reader/entry.ts';

/** Every entry of every kind. */
export function allEntries(entries: Entries): Entry<unknown>[] {
  const { tables: _tables, ids: _ids, ...lists } = entries;
  return Object.values(lists).flat();
}

/** Every entry that is a page with a text. */
export function pageEntries(
  entries: Entries,
): (Entry<unknown> & { body: NonNullable<Entry<unknown>['body']> })[] {
  return allEntries(entries).filter(
    (entry): entry is ReturnType<typeof pageEntries>[number] => entry.body !== null,
  );
}
