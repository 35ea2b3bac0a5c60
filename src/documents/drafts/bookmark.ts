import { createHash } from 'node:crypto';
import type { DraftPlace } from './draft.ts';

/** What the bookmarks of this program start with. */
const start = 'almanac_';

/** The name of a paragraph in a Word document, where names are short and have no hyphens. */
export function bookmarkOf({ page, anchor }: Pick<DraftPlace, 'page' | 'anchor'>): string {
  return `${start}${createHash('sha256').update(`${page}#${anchor}`).digest('hex').slice(0, 20)}`;
}

/** Whether a bookmark was set by this program. */
export function isOwnBookmark(name: string): boolean {
  return name.startsWith(start);
}
