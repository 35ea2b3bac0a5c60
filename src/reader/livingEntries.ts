import type { Entries, Entry } from './entry.ts';

/**
 * Every entry of every kind but the frozen copies of signed reports, which were checked when they were made, and texts in other
 * languages, which no rule here can read.
 */
export function livingEntries(entries: Entries): Entry<unknown>[] {
  const {
    tables: _tables,
    pictureFiles: _pictures,
    frozenPictures: _frozenPictures,
    siteFiles: _files,
    ids: _ids,
    frozenFacts: _facts,
    frozenFigures: _figures,
    ...lists
  } = entries;
  const versions = lists.versions.filter(({ data }) => /^en\b/u.test(data.language));
  return Object.values({ ...lists, versions }).flat();
}
