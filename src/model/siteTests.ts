import type { Entries } from '../reader/entry.ts';
import type { AccessibilityNotes } from '../schemas/accessibilityNotes.ts';
import type { AccessibilityResults } from '../schemas/accessibilityResults.ts';

/** What is recorded about the site itself: each `null` when nothing is. */
export interface SiteTests {
  /** What the program's tests found. */
  accessibility: AccessibilityResults | null;
  /** What people know. */
  notes: AccessibilityNotes | null;
}

/** What is recorded about the site itself. */
export function siteTests(entries: Entries): SiteTests {
  return {
    accessibility: entries.accessibilityResults[0]?.data ?? null,
    notes: entries.accessibilityNotes[0]?.data ?? null,
  };
}

/** Says whether a test is more than twelve months old on a day. A test after that day is not old. */
export function isOldTest(date: string, day: string): boolean {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < day;
}
