import { createHash } from 'node:crypto';

/** Whether everything is tried, as in `npm run prove`, and not the samples of `npm test`. */
export const triesEverything = process.env['TRY_EVERYTHING'] === '1';

/** How often a property is tried: in `npm test` a tenth of the times in `npm run prove`. */
export function runs(all: number): number {
  return triesEverything ? all : Math.ceil(all / 10);
}

/**
 * Some of a list in `npm test`, in its order, and all of it in `npm run prove`. They look chosen at random and are the same in
 * every run; an item that is added or goes changes the choice little.
 * @param list the whole list
 * @param nameOf a name that no other item has
 * @param size how many are chosen
 */
export function sampleOf<T>(list: readonly T[], nameOf: (item: T) => string, size: number): T[] {
  if (triesEverything) return [...list];
  const chosen = list
    .map((item) => ({ item, digest: createHash('sha256').update(nameOf(item)).digest('hex') }))
    .toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
    .slice(0, size);
  const kept = new Set(chosen.map(({ item }) => item));
  return list.filter((item) => kept.has(item));
}
