/** One page of a long list. */
export interface ListPage<T> {
  /** The number, from 1. */
  number: number;
  address: string;
  items: T[];
}

/** How many actions are shown in full on one page: as many as arrive in one round trip. */
export const actionsOnPage = 15;

/** How many actions are listed on one page. */
export const rowsOnPage = 100;

/** Splits a list into pages; the first one has the plain address. An empty list is one page. */
export function paged<T>(items: readonly T[], size: number, address: string): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    address: pageAddress(address, index + 1),
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The address of the page that holds the item at an index. */
export function addressOfItem(index: number, size: number, address: string): string {
  return pageAddress(address, Math.floor(index / size) + 1);
}

function pageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}${number}/`;
}
