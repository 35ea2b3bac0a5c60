import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../../src/search/holdsWords.ts';

describe('whether a text holds what was asked for', () => {
  test('in any form of the word', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'child'])).toBe(true));
  test('not when one word is missing', () =>
    expect(holdsWords('Children were neglected.', ['neglect', 'police'])).toBe(false));
  test('by the beginning of a word', () =>
    expect(holdsWords('A conference.', ['confer'])).toBe(true));
  test('but not by one or two letters', () =>
    expect(holdsWords('A conference.', ['co'])).toBe(false));
  test('a number must be that number', () => expect(holdsWords('Section 478', ['47'])).toBe(false));
});
