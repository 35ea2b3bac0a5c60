import { startEntry } from './startEntry.ts';
import type { Starter } from './starter.ts';
import { startReport } from './startReport.ts';
import { startSite } from './startSite.ts';

/** Everything that can be started, by its name on the command line. */
export const starters: Readonly<Record<string, Starter>> = {
  term: startEntry('term'),
  group: startEntry('group'),
  agency: startEntry('agency'),
  section: startEntry('section'),
  dataset: startEntry('dataset'),
  plan: startEntry('plan'),
  report: startReport,
  site: startSite,
};
