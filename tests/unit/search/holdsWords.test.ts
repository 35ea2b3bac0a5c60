import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../../src/search/holdsWords.ts';
import { english } from '../../../src/search/english.ts';

describe('whether a text holds what was asked for', () => {
  test('in any form of the word', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'child'], english)).toBe(true));
  test('not when one word is missing', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'police'], english)).toBe(false));
  test('by the beginning of a word', () =>
    expect(holdsWords('A conference.', ['confer'], english)).toBe(true));
  test('but not by one or two letters', () =>
    expect(holdsWords('A conference.', ['co'], english)).toBe(false));
  test('a number must be that number', () =>
    expect(holdsWords('Section 478', ['47'], english)).toBe(false));
});
