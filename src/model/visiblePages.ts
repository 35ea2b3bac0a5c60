import type { PageCollection } from '../collections/collection.ts';
import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import type { PageBase, Partnership } from './partnership.ts';
import { visibleReports } from './visibleReports.ts';

/** A page of a collection, whichever it is. */
export type AnyPage = PageBase &
  Record<string, unknown> & { title: string; summary?: string; keywords?: string[] };

/** The pages of one collection, and what they have in common. */
export interface PagesOfCollection {
  name: string;
  collection: PageCollection;
  pages: readonly AnyPage[];
}

/** The pages of every collection that readers may see: those of drafts are left out where the drafts are. */
export function visiblePages(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports' | 'pages'>,
  kinds: PageCollections = pageCollections,
): PagesOfCollection[] {
  const shown = visibleReports(partnership).map(({ address }) => address);
  const byName = partnership.pages as unknown as Record<string, readonly AnyPage[] | undefined>;
  return Object.entries(kinds).map(([name, collection]) => ({
    name,
    collection,
    pages: (byName[name] ?? []).filter(
      ({ address }) =>
        collection.within === undefined || shown.some((report) => address.startsWith(report)),
    ),
  }));
}
