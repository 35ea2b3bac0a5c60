import type { Settings } from '../settings.ts';
import type { PrintRecord } from '../../reuse/printRecord.ts';
import type { KeptValue } from '../keptValue.ts';
import { keptValue } from '../keptValue.ts';
import type { SiteLooks } from './siteLooks.ts';

/**
 * What the last run kept of the site that it printed into a folder. It says nothing about what is in that folder now:
 * each file there counts only while its digest is the one that was kept.
 */
export function openLastPrint(
  { contentFolder, outFolder }: Settings,
  looks: SiteLooks,
): KeptValue<PrintRecord> {
  return keptValue('print', JSON.stringify([contentFolder, outFolder, looks]));
}
