import type { Partnership } from './model/partnership.ts';

/** What a command gives to the pages. */
export interface Handover {
  /** Checked, complete and safe to publish. */
  partnership: Partnership;
  /** The pictures of its charts, by their paths in the site: they are drawn while the pages are. */
  pictures: Promise<ReadonlyMap<string, string>>;
  /**
   * Marks the pages that one file of `pages/` draws with what each stands for. A page that is not marked is drawn in every
   * build; one that is marked, only when that or what it reads of the partnership has become another.
   */
  paths: <Path extends { params: object; props: object }>(
    pages: readonly Path[],
  ) => (Path & { cacheKey?: string })[];
}

/**
 * Where a command leaves what the pages need, in the same process: the content is read and proven once, not again for
 * the pages.
 */
const key = Symbol.for('partnership-almanac');
const store: { [key]?: Handover } = globalThis as object;

/** Leaves what the pages need. */
export function handOver(handover: Handover): void {
  store[key] = handover;
}

/** What a command has left. Throws when pages are drawn by anything else. */
export function handedOver(): Handover {
  const handover = store[key];
  if (handover !== undefined) return handover;
  throw new Error(
    'The pages are drawn by "npm run build" or "npm run dev", which check the content first. Run one of those.',
  );
}
