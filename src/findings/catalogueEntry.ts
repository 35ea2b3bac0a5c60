import type { Severity } from './finding.ts';

/** What the catalogue says about one code. */
export interface CatalogueEntry {
  /** Whether it stops publication. */
  severity: Severity;
  /** The fault in a few words. */
  title: string;
  /** Why it matters and what to do, in plain sentences. */
  explanation: string;
  /** A short example that causes it. */
  wrong: string;
  /** The corrected example. */
  right: string;
}
