import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../src/search/suggestions.ts';
import { exampleIndex } from './examples.ts';

const titles = (query: string) => suggestions(query, exampleIndex).map(({ title }) => title);

describe('suggestions', () => {
  test('include the term for a bad misspelling', () => {
    expect(titles('nieglekt')).toContain('Neglect');
    expect(titles('domesstick abyuse')[0]).toBe('Domestic abuse (DA)');
  });

  test('are only glossary terms, not the glossary itself', () => {
    expect(suggestions('abbreviatons', exampleIndex)).toEqual([]);
  });

  test('are empty for something quite different, or for nothing', () => {
    expect(titles('qqqqqqqqqq')).toEqual([]);
    expect(titles('  ?')).toEqual([]);
  });

  test('are never more than asked for', () =>
    expect(suggestions('abuse', exampleIndex, 1).length).toBeLessThanOrEqual(1));
});
