import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import type { Vocabulary } from '../../../src/search/searchPage.ts';
import { indexFrom, vocabularyText } from '../../../src/search/vocabularyText.ts';
import { examplePages } from './examples.ts';

const vocabulary: Vocabulary = {
  pages: examplePages,
  everydayWords: [{ say: 'scared, afraid', mean: 'frightened' }],
};

async function* inPieces(text: string, ends: readonly number[]): AsyncGenerator<string> {
  const places = [0, ...ends.toSorted((one, other) => one - other), text.length];
  for (const [at, place] of places.entries()) yield text.slice(place, places[at + 1] ?? place);
}

describe('the vocabulary as text', () => {
  const text = vocabularyText(vocabulary);

  test('is JSON', () => {
    expect(JSON.parse(text)).toEqual(vocabulary);
    expect(JSON.parse(vocabularyText({ pages: [] }))).toEqual({ pages: [] });
  });

  test('gives the same index in chunks of any size', async () => {
    const { weight: _weight, ...whole } = indexVocabulary(vocabulary);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 9 }), async (ends) => {
        const { weight: _weight, ...index } = await indexFrom(inPieces(text, ends));
        expect(index).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('is refused if it is incomplete', async () => {
    for (const length of [0, 20, text.length - 1, text.lastIndexOf('\n')])
      await expect(indexFrom(inPieces(text.slice(0, length), []))).rejects.toThrow();
  });
});
