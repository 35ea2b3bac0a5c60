import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parsedQuery.ts';
import { stem } from '../../../src/search/words.ts';
import { exampleIndex } from './examples.ts';

const parse = (query: string) => parseQuery(query, exampleIndex);

describe('what a query asks for', () => {
  test('fillers are left out', () =>
    expect(parse('what is the neglect of a child').words).toEqual(['neglect', 'child']));

  test('a query of fillers alone keeps them', () =>
    expect(parse('what is it').words).toEqual(['what', 'is', 'it']));

  test('a misspelt word is mended, and the mending is told', () => {
    const { words, corrections } = parse('neglct');
    expect(words).toEqual(['neglect']);
    expect([...corrections]).toEqual([['neglct', 'neglect']]);
  });

  test('a word that nothing is like is told and kept', () => {
    const { words, corrections } = parse('xylophone neglect');
    expect(words).toEqual(['xylophone', 'neglect']);
    expect(corrections.get('xylophone')).toBeNull();
  });

  test('a word said twice is looked for once, and the whole is still what was said', () => {
    const { words, stems } = parse('child on child neglect');
    expect(words).toEqual(['child', 'neglect']);
    expect(stems).toEqual(['child', 'child', 'neglect']);
  });

  test('a known word is not mended', () => expect(parse('neglect').corrections.size).toBe(0));

  test('the beginning of the last word finds the whole one', () => {
    expect(parse('confer').units[0]?.answers.has(stem('conference'))).toBe(true);
  });

  test('words written apart or together are found as the site writes them', () => {
    expect(parse('frontdoor').words).toEqual(['front', 'door']);
  });

  test('an everyday word stands for the word of the site, and counts less than it', () => {
    const answers = parse('slapped').units[0]?.answers;
    expect(answers?.get(stem('hurt'))).toBeLessThan(1);
  });

  test('any text is understood, however long or strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const { units, words } = parse(query);
        return (
          words.length <= 24 && units.every(({ weight }) => Number.isFinite(weight) && weight > 0)
        );
      }),
    );
  });

  test('ten thousand characters are cut to a question', () => {
    expect(parse('neglect conference '.repeat(600)).words).toEqual(['neglect', 'conference']);
  });
});
