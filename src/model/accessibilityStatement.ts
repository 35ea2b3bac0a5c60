import type { AccessibilityNotes, shortfallGrounds } from '../schemas/accessibilityNotes.ts';
import type { Words } from '../words/words.ts';
import type { Compliance } from './complianceState.ts';
import { complianceState } from './complianceState.ts';
import type { SiteTests } from './siteTests.ts';
import { isOldTest } from './siteTests.ts';
import { untested, wordsOf } from './testedWords.ts';

/** Something that falls short, in words. */
export interface Shortfall {
  text: string;
  /** The number of the guideline, where it is known. */
  guideline?: string | undefined;
  /** What is done about it. */
  plan?: string | undefined;
}

/** What the accessibility statement says, drawn from what was recorded. */
export interface AccessibilityStatement extends Compliance {
  /** What falls short, by the reason that the Regulations know. */
  shortfalls: Record<(typeof shortfallGrounds)[number], Shortfall[]>;
  /** What the program tested on every page, in words. */
  onEveryPage: string[];
  /** What it tested on one page of each kind, in words. */
  onEachKind: string[];
  /** What no test of the last 12 months has covered, in words. */
  notTested: string[];
  /** Tests by people, the latest first. */
  audits: AccessibilityNotes['audits'];
}

/**
 * Draws the accessibility statement from what was recorded. It claims nothing that was not tested: the program's own tests
 * alone never make a site "fully compliant", and tests of more than 12 months ago count no more.
 * @param tests what was recorded
 * @param referenceDate the reference date of the site
 * @param words the words of the site
 */
export function accessibilityStatement(
  tests: Pick<SiteTests, 'accessibility' | 'notes' | 'untestedDocuments'>,
  referenceDate: string,
  words: Words,
): AccessibilityStatement {
  const { accessibility: results, notes, untestedDocuments } = tests;
  const isCurrent = ({ date }: { date: string }): boolean => !isOldTest(date, referenceDate);
  const audits = (notes?.audits ?? []).toSorted((one, other) => (one.date < other.date ? 1 : -1));
  const shortfalls: AccessibilityStatement['shortfalls'] = {
    'non-compliance': (results?.problems ?? []).map(({ text, page, pages }) => ({
      text: words('accessibility.shortfalls.found', { count: pages, page, text }),
    })),
    'disproportionate-burden': [],
    'out-of-scope': [],
  };
  for (const { ground, text, guideline, plan } of notes?.shortfalls ?? [])
    shortfalls[ground].push({ text, guideline, plan });
  return {
    ...complianceState(tests, referenceDate, words),
    shortfalls,
    onEveryPage: wordsOf(results?.tested ?? [], words),
    onEachKind: wordsOf(results?.testedByKind ?? [], words),
    notTested: [
      ...wordsOf(
        untested(
          results !== null && isCurrent(results) ? results : null,
          audits.filter((audit) => isCurrent(audit)),
        ),
        words,
      ),
      ...untestedDocuments,
    ],
    audits,
  };
}
