import { createHash } from 'node:crypto';

/** Whether to try everything, as in `npm run prove`, instead of the samples of `npm test`. */
export const triesEverything = process.env['TRY_EVERYTHING'] === '1';

/** How often to try a property: `npm test` tries a tenth as often as `npm run prove`. */
export function runs(all: number): number {
  return triesEverything ? all : Math.ceil(all / 10);
}

/**
 * Part of a list in `npm test`, in its order, and all of it in `npm run prove`. The choice is pseudo-random and the same in every
 * run, and adding or removing an item hardly changes it.
 * @param list the whole list
 * @param nameOf a unique name for an item
 * @param size how many to choose
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
