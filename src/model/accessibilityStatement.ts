import type { AccessibilityNotes, shortfallGrounds } from '../schemas/accessibilityNotes.ts';
import type { TestedAspect } from '../schemas/testedAspect.ts';
import { dateText } from './dateText.ts';
import type { SiteTests } from './siteTests.ts';
import { isOldTest } from './siteTests.ts';

/** The states that the Regulations know, and that none can be claimed yet. */
export type ComplianceState = 'not-established' | 'partial' | 'full';

/** Something that falls short, in words. */
export interface Shortfall {
  text: string;
  /** The number of the guideline, where it is known. */
  guideline?: string | undefined;
  /** What is done about it. */
  plan?: string | undefined;
}

/** What the accessibility statement says, drawn from what was recorded. */
export interface AccessibilityStatement {
  state: ComplianceState;
  /** The state in a sentence or two, with its reason. */
  stateText: string;
  /** What falls short, by the reason that the Regulations know. */
  shortfalls: Record<(typeof shortfallGrounds)[number], Shortfall[]>;
  /** What the program tested on every page, in words. */
  onEveryPage: string[];
  /** What it tested on one page of each kind, in words. */
  onEachKind: string[];
  /** What nobody has tested, in words. */
  notTested: string[];
  /** Tests by people, the latest first. */
  audits: AccessibilityNotes['audits'];
}

const everyPageWords: Partial<Record<TestedAspect, string>> = {
  rules: 'automatic rules for the levels A and AA of the guidelines, and for good practice',
  html: 'whether the HTML follows its standard',
  structure: 'titles, headings, landmarks and language',
  reflow:
    'a window of 320 by 256 pixels, which is what a desk screen shows at a zoom of 400%: nothing may be cut off, hidden or to the side',
  'text-spacing': 'more space between lines, words and letters: nothing may be cut off or covered',
  'target-size': 'the size of links and buttons, and the space between them',
  contrast: 'the contrast of every pair of colours that words are drawn in',
};

const eachKindWords: Partial<Record<TestedAspect, string>> = {
  focus:
    'a walk by the Tab key: everything can be reached, shows that it has the focus, and is not covered',
  'forced-colours': 'colours of the reader’s own, as in high contrast',
  'reduced-motion': 'no movement where less movement is asked for',
  print: 'paper: no words lost, and addresses of other sites written out',
  'without-scripts': 'the same words with scripts turned off',
};

const alwaysForPeople = [
  'whether words, descriptions and alternatives say what they should',
  'PDF files that were made from the site, and other sites that it links to',
];
const assistiveTechnology =
  'the use with screen readers, screen magnifiers or speech recognition, by people who use them';

/**
 * Draws the accessibility statement from what was recorded. It claims nothing that was not tested: the program's own tests
 * alone never make a site "fully compliant", and tests of more than twelve months ago count no more.
 * @param tests what was recorded
 * @param referenceDate the day on which the site stands
 */
export function accessibilityStatement(
  { accessibility: results, notes }: Pick<SiteTests, 'accessibility' | 'notes'>,
  referenceDate: string,
): AccessibilityStatement {
  const audits = (notes?.audits ?? []).toSorted((one, other) => (one.date < other.date ? 1 : -1));
  const shortfalls: AccessibilityStatement['shortfalls'] = {
    'non-compliance': (results?.problems ?? []).map(({ text, page, pages }) => ({
      text: `An automatic test found on ${pages === 1 ? 'one page' : `${pages} pages`}, for example ${page}: ${text}.`,
    })),
    'disproportionate-burden': [],
    'out-of-scope': [],
  };
  for (const { ground, text, guideline, plan } of notes?.shortfalls ?? [])
    shortfalls[ground].push({ text, guideline, plan });
  const tested = new Set(results?.tested);
  const wordsOf = (words: Partial<Record<TestedAspect, string>>): string[] =>
    (Object.keys(words) as TestedAspect[]).flatMap((aspect) =>
      tested.has(aspect) ? (words[aspect] ?? []) : [],
    );
  return {
    ...stateOf(
      { accessibility: results, notes },
      shortfalls['non-compliance'].length,
      referenceDate,
    ),
    shortfalls,
    onEveryPage: wordsOf(everyPageWords),
    onEachKind: wordsOf(eachKindWords),
    notTested: audits.some(({ complete }) => complete)
      ? alwaysForPeople.slice(1)
      : audits.length > 0
        ? alwaysForPeople
        : [assistiveTechnology, ...alwaysForPeople],
    audits,
  };
}

function stateOf(
  { accessibility: results, notes }: Pick<SiteTests, 'accessibility' | 'notes'>,
  failures: number,
  referenceDate: string,
): Pick<AccessibilityStatement, 'state' | 'stateText'> {
  const audits = notes?.audits ?? [];
  const dates = [...(results === null ? [] : [results.date]), ...audits.map(({ date }) => date)];
  const latest = dates.toSorted().at(-1);
  if (latest === undefined) {
    return {
      state: 'not-established',
      stateText:
        'Not established. The Regulations know three states: fully, partially and not compliant with the guidelines. None of them can be claimed before the tests have been made and recorded.',
    };
  }
  if (isOldTest(latest, referenceDate)) {
    return {
      state: 'not-established',
      stateText: `Not established. The last test was made on ${dateText(latest)}, more than twelve months ago, so it says nothing about the site of today.`,
    };
  }
  if (failures > 0) {
    return {
      state: 'partial',
      stateText:
        'Partially compliant with the Web Content Accessibility Guidelines, version 2.2, level AA, due to the non-compliances listed below.',
    };
  }
  const judged = audits.filter(({ date, complete }) => complete && !isOldTest(date, referenceDate));
  if (judged.length > 0) {
    return {
      state: 'full',
      stateText:
        'Fully compliant with the Web Content Accessibility Guidelines, version 2.2, level AA, as far as the tests below can tell.',
    };
  }
  return {
    state: 'partial',
    stateText:
      'Partially compliant with the Web Content Accessibility Guidelines, version 2.2, level AA. The tests below found no failure, but no person has yet judged every guideline, so more is not claimed.',
  };
}
