import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parsedQuery.ts';
import { stem } from '../../../src/search/words.ts';
import { exampleIndex } from './examples.ts';

const parse = (query: string) => parseQuery(query, exampleIndex);

describe('a parsed query', () => {
  test('leaves out filler words', () =>
    expect(parse('what is the neglect of a child').words).toEqual(['neglect', 'child']));

  test('keeps filler words if there are no others', () =>
    expect(parse('what is it').words).toEqual(['what', 'is', 'it']));

  test('corrects a misspelt word and reports the correction', () => {
    const { words, corrections } = parse('neglct');
    expect(words).toEqual(['neglect']);
    expect([...corrections]).toEqual([['neglct', 'neglect']]);
  });

  test('keeps an unknown word and reports it', () => {
    const { words, corrections } = parse('xylophone neglect');
    expect(words).toEqual(['xylophone', 'neglect']);
    expect(corrections.get('xylophone')).toBeNull();
  });

  test('searches for a repeated word once, and keeps the phrase as typed', () => {
    const { words, stems } = parse('child on child neglect');
    expect(words).toEqual(['child', 'neglect']);
    expect(stems).toEqual(['child', 'child', 'neglect']);
  });

  test('does not correct a known word', () => expect(parse('neglect').corrections.size).toBe(0));

  test('completes the last word', () => {
    expect(parse('confer').units[0]?.answers.has(stem('conference'))).toBe(true);
  });

  test('joins or splits words as the site writes them', () => {
    expect(parse('frontdoor').words).toEqual(['front', 'door']);
  });

  test('adds the site’s word for an everyday word, with a lower weight', () => {
    const answers = parse('slapped').units[0]?.answers;
    expect(answers?.get(stem('hurt'))).toBeLessThan(1);
  });

  test('accepts any text, however long or strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const { units, words } = parse(query);
        return (
          words.length <= 24 && units.every(({ weight }) => Number.isFinite(weight) && weight > 0)
        );
      }),
    );
  });

  test('cuts ten thousand characters short', () => {
    expect(parse('neglect conference '.repeat(600)).words).toEqual(['neglect', 'conference']);
  });
});
