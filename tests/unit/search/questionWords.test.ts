import { describe, expect, test } from 'vitest';
import { liftedKinds } from '../../../src/search/questionWords.ts';
import { english } from '../../../src/search/english.ts';

describe('the wording of a question', () => {
  test.each([
    ['how long before conference', 'time-limits'],
    ['deadline for the rapid review', 'time-limits'],
    ['within 15 working days', 'time-limits'],
    ['what does marac mean', 'glossary'],
    ['how many contacts in 2018', 'data'],
    ['who chairs the executive', 'group'],
    ['who do i call', 'help'],
  ])('“%s” asks for the kind %s', (query, kind) =>
    expect(liftedKinds(query, english).get(kind)).toBeGreaterThan(0),
  );

  test('a single word asks for no kind of page', () =>
    expect(liftedKinds('neglect', english).size).toBe(0));

  test('filler words are recognised', () => {
    expect(['what', 'the', 'happens'].every((word) => english.fillers.has(word))).toBe(true);
    expect(
      ['child', 'section', 'conference', 'police'].some((word) => english.fillers.has(word)),
    ).toBe(false);
  });
});
