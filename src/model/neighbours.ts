import { placeWith } from './entryWith.ts';

/** The pages before and after one in a reading order. */
export interface Neighbours {
  previous?: { text: string; href: string } | undefined;
  next?: { text: string; href: string } | undefined;
}

/** Finds the neighbours of a page in a list. */
export function neighbours(
  list: readonly { address: string; title: string }[],
  address: string,
): Neighbours {
  const index = placeWith(list, 'address', address);
  const link = (page: { address: string; title: string } | undefined) =>
    page === undefined ? undefined : { text: page.title, href: page.address };
  return index === -1
    ? {}
    : { previous: index === 0 ? undefined : link(list[index - 1]), next: link(list[index + 1]) };
}
