import type { Partnership } from './model/partnership.ts';

/**
 * Where a command leaves the partnership that it has checked, for the pages that are drawn in the same process: the
 * content is read and proven once, not again for the pages.
 */
const key = Symbol.for('partnership-almanac');

interface Handover {
  [key]?: Partnership;
}

/** Leaves a partnership for the pages. */
export function handOver(partnership: Partnership): void {
  (globalThis as Handover)[key] = partnership;
}

/** The partnership that a command has left, if any. */
export function handedOver(): Partnership | undefined {
  return (globalThis as Handover)[key];
}
