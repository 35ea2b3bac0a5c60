import type { Bounds } from '../disclosure/disclosureProblem.ts';

/** A count rounded to a multiple of 5 or 10, halves up. @example roundedCount(12, 5) // => 10 */
export function roundedCount(count: number, to: number): number {
  return Math.floor((count + to / 2) / to) * to;
}

/** Every count that is rounded to the same number. A net figure may lie below zero. */
export function roomAround(count: number, to: number, isNet = false): Bounds {
  const rounded = roundedCount(count, to);
  const lower = Math.ceil(rounded - to / 2);
  return { lower: isNet ? lower : Math.max(0, lower), upper: Math.ceil(rounded + to / 2) - 1 };
}
