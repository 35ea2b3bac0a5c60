import type { SearchPage } from './searchPage.ts';

/** What the results are filtered by. An empty list filters nothing out. */
export interface Filters {
  kinds: readonly string[];
  audiences: readonly string[];
  years: readonly string[];
}

/** No filter at all. */
export const everything: Filters = { kinds: [], audiences: [], years: [] };

/** Says whether a page gets through the filters. */
export function passes(
  { kind, audience = 'public', year }: SearchPage,
  { kinds, audiences, years }: Filters,
): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (audiences.length === 0 || audiences.includes(audience)) &&
    (years.length === 0 || (year !== undefined && years.includes(year)))
  );
}
