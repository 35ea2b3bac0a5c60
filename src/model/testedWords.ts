import type { AccessibilityNotes, peoplesAspects } from '../schemas/accessibilityNotes.ts';
import type { AccessibilityResults } from '../schemas/accessibilityResults.ts';
import type { TestedAspect } from '../schemas/testedAspect.ts';
import type { Words } from '../words/words.ts';

/** Anything about the accessibility of a site that a program or people can test. */
type Aspect = TestedAspect | (typeof peoplesAspects)[number];

/** All of them, in words that fit what was tested and what was not. What people alone can test comes first. */
const allAspects: readonly Aspect[] = [
  'assistive-technology',
  'meaning',
  'documents',
  'rules',
  'html',
  'structure',
  'reflow',
  'text-spacing',
  'target-size',
  'contrast',
  'focus',
  'forced-colours',
  'reduced-motion',
  'print',
  'keyboard',
  'without-scripts',
];

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
export function wordsOf(aspects: readonly Aspect[], words: Words): string[] {
  return aspects.map((aspect) => words(`accessibility.aspects.${aspect}`));
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
  return allAspects.filter((aspect) => !tested.has(aspect));
}
