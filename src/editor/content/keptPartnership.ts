import { checkContent } from '../../checks/checkContent.ts';
import type { Partnership } from '../../model/partnership.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';

/** The copy that was asked for last: a copy never changes. */
let latest: { copy: string; partnership: Promise<Partnership | null> } | null = null;

/** The partnership as it was in a kept copy of the content; `null` where that cannot be read. */
export function keptPartnership(copy: string): Promise<Partnership | null> {
  if (latest?.copy !== copy) latest = { copy, partnership: partnershipIn(copy) };
  return latest.partnership;
}

async function partnershipIn(copy: string): Promise<Partnership | null> {
  return (await checkContent(readContentFiles(copy))).readable;
}
