import type { Entries, Entry } from './entry.ts';

/** Every entry of every kind but the frozen copies of signed reports, which were checked when they were made. */
export function livingEntries(entries: Entries): Entry<unknown>[] {
  const {
    tables: _tables,
    pictureFiles: _pictures,
    ids: _ids,
    frozenFacts: _facts,
    frozenFigures: _figures,
    ...lists
  } = entries;
  return Object.values(lists).flat();
}
