/** Choices that look random and are the same in every run. */
export interface SeededChoice {
  /** A whole number from 0 to one less than the limit. */
  below: (limit: number) => number;
  /** One of a list. */
  one: <T>(list: readonly T[]) => T;
  /** Some of a list, each at most once. */
  some: <T>(list: readonly T[], count: number) => T[];
}

/** Starts a row of choices. The same seed gives the same row. */
export function seededChoice(seed: number): SeededChoice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const places = new Set<number>();
    while (places.size < Math.min(count, list.length)) places.add(below(list.length));
    return [...places].flatMap((place) => list[place] ?? []);
  };
  return { below, one, some };
}
