import type { Entries } from '../reader/entry.ts';
import type { AccessibilityNotes } from '../schemas/accessibilityNotes.ts';
import type { PhraseIn } from '../words/phraseName.ts';
import type { Words } from '../words/words.ts';
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
export function siteTests(entries: Entries, words: Words): SiteTests {
  return {
    accessibility: entries.accessibilityResults[0]?.data ?? null,
    notes: withDocuments(entries.accessibilityNotes[0]?.data ?? null, entries, words),
    untestedDocuments: documentsThat(['not-tested'], entries, words),
  };
}

type Accessible = PhraseIn<'accessibility.documents'>;

/** What is said of the documents of the library that are so accessible. */
function documentsThat(
  states: readonly Accessible[],
  { library, siteFiles }: Entries,
  words: Words,
): string[] {
  return library.flatMap(({ data: { title, file } }) => {
    const state = states.find((one) => one === file?.accessible);
    if (state === undefined) return [];
    const format = siteFiles.get(file?.name ?? '')?.format ?? file?.format;
    return [words(`accessibility.documents.${state}`, { title, format: format ?? 'none' })];
  });
}

/** What people know of the site, and which documents fall short. */
function withDocuments(
  notes: AccessibilityNotes | null,
  entries: Entries,
  words: Words,
): AccessibilityNotes | null {
  const shortfalls = documentsThat(['no', 'partly'], entries, words).map((text) => ({
    ground: 'non-compliance' as const,
    text,
  }));
  if (shortfalls.length === 0) return notes;
  return {
    audits: [],
    ...notes,
    shortfalls: [...(notes?.shortfalls ?? []), ...shortfalls],
  };
}

/** Says whether a test is more than 12 months old on a day. A test after that day is not old. */
export function isOldTest(date: string, day: string): boolean {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < day;
}
