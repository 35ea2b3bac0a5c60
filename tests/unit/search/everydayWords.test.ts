import { describe, expect, test } from 'vitest';
import { everydayWords, longestEverydayWords } from '../../../src/search/everydayWords.ts';
import { isFiller } from '../../../src/search/questionWords.ts';
import { stem } from '../../../src/search/words.ts';

describe('everyday words', () => {
  test('a kid is a child, but a child is not only a kid', () => {
    expect(everydayWords.get(stem('kid'))).toContain(stem('child'));
    expect(everydayWords.get(stem('child'))).toBeUndefined();
  });

  test('words that mean the same stand for each other', () => {
    expect(everydayWords.get(stem('mum'))).toContain(stem('mother'));
    expect(everydayWords.get(stem('mother'))).toContain(stem('mum'));
  });

  test('several words in a row can stand for one', () => {
    expect(everydayWords.get(['home', 'alone'].map(stem).join(' '))).toContain(stem('supervise'));
    expect(longestEverydayWords).toBeGreaterThanOrEqual(2);
  });

  test('several words never hold a filler, which no query would match', () => {
    const several = [...everydayWords.keys()]
      .map((key) => key.split(' '))
      .filter(({ length }) => length > 1);
    expect(several.filter((parts) => parts.some(isFiller))).toEqual([]);
  });

  test('nothing stands for itself', () => {
    expect([...everydayWords].filter(([from, to]) => to.includes(from))).toEqual([]);
  });
});
