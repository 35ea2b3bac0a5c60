import type { EntryKind } from './entryKinds.ts';
import { entryKinds } from './entryKinds.ts';
import { startEntry } from './startEntry.ts';
import type { Starter } from './starter.ts';
import { startReport } from './startReport.ts';
import { startSite } from './startSite.ts';
import { startThresholds } from './startThresholds.ts';

/** Everything that can be started, by its name on the command line. */
export function starters(
  kinds: Readonly<Record<string, EntryKind>> = entryKinds(),
): Readonly<Record<string, Starter>> {
  const ofEntries = Object.entries(kinds).map(([name, kind]) => [name, startEntry(name, kind)]);
  return {
    ...Object.fromEntries(ofEntries),
    report: startReport,
    thresholds: startThresholds,
    site: startSite,
  };
}
