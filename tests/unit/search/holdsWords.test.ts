import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../../src/search/holdsWords.ts';
import { english } from '../../../src/search/english.ts';

describe('a text matches a query', () => {
  test('in any form of the word', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'child'], english)).toBe(true));
  test('only if it has every word', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'police'], english)).toBe(false));
  test('by the start of a word', () =>
    expect(holdsWords('A conference.', ['confer'], english)).toBe(true));
  test('but not by one or two letters', () =>
    expect(holdsWords('A conference.', ['co'], english)).toBe(false));
  test('by a number only in full', () =>
    expect(holdsWords('Section 478', ['47'], english)).toBe(false));
});
