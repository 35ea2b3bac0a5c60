import type { Entry } from './entry.ts';

/**
 * Makes a function of an entry remember what it gave. An entry that was not edited is the same object in the next check, so
 * the work is not done again.
 */
export function perEntry<T>(make: (entry: Entry<unknown>) => T): (entry: Entry<unknown>) => T {
  const remembered = new WeakMap<Entry<unknown>, { value: T }>();
  return (entry) => {
    const known = remembered.get(entry) ?? { value: make(entry) };
    remembered.set(entry, known);
    return known.value;
  };
}
