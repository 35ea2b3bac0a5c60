import type { Entries } from '../reader/entry.ts';
import type { AccessibilityNotes } from '../schemas/accessibilityNotes.ts';
import type { LibraryItem } from '../schemas/libraryItem.ts';
import type { AccessibilityResults } from '../schemas/accessibilityResults.ts';

/** What is recorded about the site itself: each `null` when nothing is. */
export interface SiteTests {
  /** What the program's tests found. */
  accessibility: AccessibilityResults | null;
  /** What people know, and which documents fall short. */
  notes: AccessibilityNotes | null;
  /** The documents that no one has tested, in words. */
  untestedDocuments: string[];
}

/** What is recorded about the site itself. */
export function siteTests(entries: Entries): SiteTests {
  return {
    accessibility: entries.accessibilityResults[0]?.data ?? null,
    notes: withDocuments(entries.accessibilityNotes[0]?.data ?? null, entries),
    untestedDocuments: documentsThat(['not-tested'], entries).map(({ words }) => words),
  };
}

type Accessible = NonNullable<NonNullable<LibraryItem['file']>['accessible']>;

/** The documents of the library that are so accessible, in words. */
function documentsThat(
  states: readonly Accessible[],
  { library, siteFiles }: Entries,
): { words: string; state: Accessible }[] {
  return library.flatMap(({ data: { title, file } }) => {
    const state = file?.accessible;
    if (state === undefined || !states.includes(state)) return [];
    const format = siteFiles.get(file?.name ?? '')?.format ?? file?.format;
    return [
      { state, words: `the document “${title}”${format === undefined ? '' : ` (${format})`}` },
    ];
  });
}

/** What people know of the site, and which documents fall short. */
function withDocuments(
  notes: AccessibilityNotes | null,
  entries: Entries,
): AccessibilityNotes | null {
  const shortfalls = documentsThat(['no', 'partly'], entries).map(({ words, state }) => ({
    ground: 'non-compliance' as const,
    text: `${words.replace('the', 'The')} is ${state === 'no' ? 'not accessible' : 'accessible in parts only'}. Its page in the library says what is in it.`,
  }));
  if (shortfalls.length === 0) return notes;
  return {
    audits: [],
    ...notes,
    shortfalls: [...(notes?.shortfalls ?? []), ...shortfalls],
  };
}

/** Says whether a test is more than twelve months old on a day. A test after that day is not old. */
export function isOldTest(date: string, day: string): boolean {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < day;
}
