/** What a list knows its entries by. */
type Name = 'id' | 'address';

const known = new WeakMap<readonly object[], Map<Name, ReadonlyMap<string, number>>>();

/**
 * The place of an entry in a list; -1 when it is not there. A list is indexed once, however many ask: where every page looks
 * for another one of its kind, time would grow with the square of their number.
 * @param list the entries, which are never changed
 * @param name what to look for them by
 * @param value the id or the address
 */
export function placeWith<N extends Name>(
  list: readonly Record<N, string>[],
  name: N,
  value: string,
): number {
  const names = known.get(list) ?? new Map<Name, ReadonlyMap<string, number>>();
  known.set(list, names);
  // Of two entries with the same name the first one counts.
  const places =
    names.get(name) ??
    new Map(list.map((entry, place) => [entry[name], place] as const).toReversed());
  names.set(name, places);
  return places.get(value) ?? -1;
}

/** The entry of a list with an id or an address. */
export function entryWith<N extends Name, T extends Record<N, string>>(
  list: readonly T[],
  name: N,
  value: string,
): T | undefined {
  return list[placeWith(list, name, value)];
}
