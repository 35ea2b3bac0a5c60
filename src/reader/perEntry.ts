import { hash } from 'node:crypto';
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

/**
 * Makes a function of an entry remember what it gave, in this run and in later ones: it is kept with the entry. Only for
 * plain data that follow from the entry and from what is given besides.
 * @param name a name that no other function has
 * @param make the function
 * @param given what else it looks at: plain data
 */
export function keptPerEntry<T>(
  name: string,
  make: (entry: Entry<unknown>) => T,
  given: unknown = null,
): (entry: Entry<unknown>) => T {
  const digest = hash('sha256', JSON.stringify(given), 'base64url');
  return (entry) => {
    const known = entry.workedOut.get(name);
    if (known?.given === digest) return known.value as T;
    const value = make(entry);
    entry.workedOut.set(name, { given: digest, value });
    return value;
  };
}

/** Keeps one value until one of the inputs that it was made from is another. */
export function keeper<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let kept: { inputs: readonly unknown[]; value: T } | null = null;
  return (inputs, make) => {
    const same =
      kept?.inputs.length === inputs.length &&
      inputs.every((input, index) => input === kept?.inputs[index]);
    if (kept === null || !same) kept = { inputs: [...inputs], value: make() };
    return kept.value;
  };
}
