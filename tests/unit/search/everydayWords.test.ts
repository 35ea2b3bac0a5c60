import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/search/everydayWords.ts';
import { programWords } from '../../../src/search/programWords.ts';
import { stem } from '../../../src/search/words.ts';
import { english } from '../../../src/search/english.ts';

const { meanings, longest } = everydayWords(programWords, english);

describe('everyday words', () => {
  test('a search for kid finds child, but not the other way round', () => {
    expect(meanings.get(stem('kid'))).toContain(stem('child'));
    expect(meanings.get(stem('child'))).toBeUndefined();
  });

  test('words with the same meaning find each other', () => {
    expect(meanings.get(stem('mum'))).toContain(stem('mother'));
    expect(meanings.get(stem('mother'))).toContain(stem('mum'));
  });

  test('a phrase can stand for a single word', () => {
    expect(meanings.get(['home', 'alone'].map(stem).join(' '))).toContain(stem('supervise'));
    expect(longest).toBeGreaterThanOrEqual(2);
  });

  test('of a partnership are added to the program’s', () => {
    const own = everydayWords(
      [...programWords, { say: 'the bridge', mean: 'youth club' }],
      english,
    ).meanings;
    expect(own.get('bridg')).toEqual(['youth', 'club']);
    expect(own.get(stem('kid'))).toContain(stem('child'));
  });

  test('no word stands for itself', () => {
    expect([...meanings].filter(([from, to]) => to.includes(from))).toEqual([]);
  });
});
