/*
 * An attacker who shares no code with the program: someone with the published files, who knows which figures add up and tries every
 * whole number.
 */

/** The lowest and highest that a number can be. */
export type Range = readonly [low: number, high: number];

/** Numbers that add up to zero, each with its sign. */
export type Sum = readonly (readonly [name: string, sign: number])[];

/** The ranges as narrowed by the sums, or `null` if nothing fits. */
function narrowed(
  ranges: ReadonlyMap<string, Range>,
  sums: readonly Sum[],
): Map<string, Range> | null {
  const found = new Map(ranges);
  for (let isOpen = true; isOpen;) {
    isOpen = false;
    for (const sum of sums) {
      for (const [name, sign] of sum) {
        let [least, most] = [0, 0];
        for (const [other, otherSign] of sum) {
          if (other === name) continue;
          const [low, high] = found.get(other) ?? [0, Infinity];
          least += otherSign > 0 ? low : -high;
          most += otherSign > 0 ? high : -low;
        }
        const [low, high] = found.get(name) ?? [0, Infinity];
        const next: Range = [
          Math.max(low, sign > 0 ? -most : least),
          Math.min(high, sign > 0 ? -least : most),
        ];
        if (next[0] > next[1]) return null;
        if (next[0] > low || next[1] < high) isOpen = true;
        found.set(name, next);
      }
    }
  }
  return found;
}

/** Whether any whole numbers within the ranges fit all the sums. */
function fits(ranges: ReadonlyMap<string, Range>, sums: readonly Sum[]): boolean {
  const left = narrowed(ranges, sums);
  if (left === null) return false;
  const [open] = [...left]
    .filter(([, [low, high]]) => low < high)
    .sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
  if (open === undefined) return true;
  const [name, [low, high]] = open;
  for (let value = low; value <= high; value += 1)
    if (fits(new Map([...left, [name, [value, value]]]), sums)) return true;
  return false;
}

/** The number of possible values for one of them, counting no further than `enough`. */
export function possibleNumbers(
  name: string,
  ranges: ReadonlyMap<string, Range>,
  sums: readonly Sum[],
  enough: number,
): number {
  const [low, high] = narrowed(ranges, sums)?.get(name) ?? [0, -1];
  let count = 0;
  for (let value = low; value <= high && count < enough; value += 1)
    if (fits(new Map([...ranges, [name, [value, value]]]), sums)) count += 1;
  return count;
}
