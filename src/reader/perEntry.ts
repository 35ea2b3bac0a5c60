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
