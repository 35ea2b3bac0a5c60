import type { Collections } from '../collections/index.ts';
import { pagesAmong } from '../collections/index.ts';
import { addresses } from '../model/addresses.ts';
import type { Partnership } from '../model/partnership.ts';

const remembered = new WeakMap<Partnership, ReadonlyMap<string, ReadonlySet<string>>>();

/** Every address of the site with the anchors on its page, worked out once for all rules that ask for it. */
export function siteAddresses(
  readable: Partnership,
  kinds: Collections,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = remembered.get(readable) ?? addresses(readable, pagesAmong(kinds));
  remembered.set(readable, known);
  return known;
}
