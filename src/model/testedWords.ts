import type { AccessibilityNotes, peoplesAspects } from '../schemas/accessibilityNotes.ts';
import type { AccessibilityResults } from '../schemas/accessibilityResults.ts';
import type { TestedAspect } from '../schemas/testedAspect.ts';

/** Anything about the accessibility of a site that a program or people can test. */
type Aspect = TestedAspect | (typeof peoplesAspects)[number];

/** Each in words that fit what was tested and what was not. What people alone can test comes first. */
const aspectWords: Readonly<Record<Aspect, string>> = {
  'assistive-technology':
    'use with screen readers, screen magnifiers or speech recognition, by people who use them',
  meaning: 'whether words, descriptions and alternatives say what they should',
  documents: 'PDF files that were made from the site, and other sites that it links to',
  rules: 'automatic rules for the levels A and AA of the guidelines, and for good practice',
  html: 'whether the HTML follows its standard',
  structure: 'titles, headings, landmarks and language',
  reflow:
    'a window of 320 by 256 pixels, which is what a desktop screen shows at a zoom of 400%: nothing may be cut off, hidden or off to the side',
  'text-spacing': 'more space between lines, words and letters: nothing may be cut off or covered',
  'target-size': 'the size of links and buttons, and the space between them',
  contrast: 'the contrast of words with the colours that their styles put behind them',
  focus:
    'moving through the page with the Tab key: everything can be reached, shows when it has the focus, and is not covered',
  'forced-colours': 'the reader’s own colours, as in high contrast',
  'reduced-motion': 'no movement for readers who have asked for less',
  print: 'print: no words lost, and addresses of other sites written out',
  keyboard: 'whole journeys, from beginning to end, by keyboard alone',
  'without-scripts': 'the same words with scripts turned off',
};

/** What a person has judged who judged every guideline. The others go beyond the guidelines, or are methods of a program. */
const judgedByGuidelines: readonly Aspect[] = [
  'meaning',
  'structure',
  'reflow',
  'text-spacing',
  'target-size',
  'contrast',
  'focus',
  'keyboard',
];

/** The words for some of them. */
export function wordsOf(aspects: readonly Aspect[]): string[] {
  return aspects.map((aspect) => aspectWords[aspect]);
}

/**
 * Everything that no test has covered.
 * @param results what the program tested, or `null`
 * @param audits the tests by people
 */
export function untested(
  results: AccessibilityResults | null,
  audits: AccessibilityNotes['audits'],
): Aspect[] {
  const tested = new Set<Aspect>([
    ...(results?.tested ?? []),
    ...(results?.testedByKind ?? []),
    ...((results?.journeys ?? []).length > 0 ? ['keyboard' as const] : []),
    ...audits.flatMap(({ complete, covered }) => [
      ...covered,
      ...(complete ? judgedByGuidelines : []),
    ]),
  ]);
  return (Object.keys(aspectWords) as Aspect[]).filter((aspect) => !tested.has(aspect));
}
