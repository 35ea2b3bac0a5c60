import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../src/search/suggestions.ts';
import { exampleIndex } from './examples.ts';

const titles = (query: string) => suggestions(query, exampleIndex).map(({ title }) => title);

describe('what somebody may have meant', () => {
  test('a badly misspelt term leads to it', () => {
    expect(titles('nieglekt')).toContain('Neglect');
    expect(titles('domesstick abyuse')[0]).toBe('Domestic abuse (DA)');
  });

  test('only terms of the glossary are offered, and not the glossary itself', () => {
    expect(suggestions('abbreviatons', exampleIndex)).toEqual([]);
  });

  test('nothing is offered for something quite different, or for nothing', () => {
    expect(titles('qqqqqqqqqq')).toEqual([]);
    expect(titles('  ?')).toEqual([]);
  });

  test('there are never more than asked for', () =>
    expect(suggestions('abuse', exampleIndex, 1).length).toBeLessThanOrEqual(1));
});
