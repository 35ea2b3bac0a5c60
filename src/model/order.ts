import type { PageDefinition } from '../collections/collection.ts';

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** Puts entries in the order of the alphabet, the same on every machine. */
export function alphabetically<T>(entries: readonly T[], name: (entry: T) => string): T[] {
  return entries.toSorted(
    (a, b) => collator.compare(name(a), name(b)) || (name(a) < name(b) ? -1 : 1),
  );
}

/** Puts the pages of a collection in the order that its definition gives. */
export function inTheirOrder<T extends object>(
  order: PageDefinition['order'],
  pages: readonly T[],
): T[] {
  return order === 'title'
    ? alphabetically(pages, (page) => (page as { title?: string }).title ?? '')
    : pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(page: object): number {
  return (page as { order?: number }).order ?? 0;
}
