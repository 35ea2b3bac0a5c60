import type { Entries, Entry } from '../reader/entry.ts';
import { livingEntries } from '../reader/livingEntries.ts';

/** Every entry that is a page with a text. */
export function pageEntries(
  entries: Entries,
): (Entry<unknown> & { body: NonNullable<Entry<unknown>['body']> })[] {
  return livingEntries(entries).filter(
    (entry): entry is ReturnType<typeof pageEntries>[number] => entry.body !== null,
  );
}
