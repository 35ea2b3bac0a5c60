import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingAge, sentences, syllables, wordsIn } from '../../../src/prose/readability.ts';

test.each([
  ['cat', 1],
  ['move', 1],
  ['moved', 1],
  ['wanted', 2],
  ['little', 2],
  ['changes', 2],
  ['children', 2],
  ['agencies', 3],
  ['safeguarding', 3],
  ['somebody', 3],
  ['responsibility', 6],
  ['LADO', 1],
  ['2018/19', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('sentences end at full stops, question marks and quotation marks, but not in abbreviations or figures', () => {
  const texts = sentences(
    'The board met. Did it decide? "It did." See e.g. the plan, para. 3.2 of J. Smith. Done!',
  ).map(({ text }) => text);
  expect(texts).toEqual([
    'The board met.',
    'Did it decide?',
    '"It did."',
    'See e.g. the plan, para. 3.2 of J. Smith.',
    'Done!',
  ]);
});

test('a sentence knows where it starts and how many words it has', () => {
  expect(sentences('One two.  Three four-fold 5,000 times.')).toMatchObject([
    { start: 0, words: 2 },
    { start: 10, words: 4 },
  ]);
});

test('every word of a text is in exactly one of its sentences', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '?', '"', '\n', '1', "'") }),
      (text) => {
        const counted = sentences(text).reduce((sum, { words }) => sum + words, 0);
        // Sentences end only between words.
        expect(counted).toBe(wordsIn(text).length);
      },
    ),
  );
});

test('short words give a low reading age, and long words a high one', () => {
  const easy = readingAge(Array.from({ length: 20 }, () => 'The cat sat on the mat and ran.'));
  const hard = readingAge(
    Array.from(
      { length: 20 },
      () => 'Organisational accountability necessitates multidisciplinary collaboration.',
    ),
  );
  expect(easy).toBeLessThan(8);
  expect(hard).toBeGreaterThan(20);
});

test('too short a text has no reading age', () => {
  expect(readingAge(['A short note.'])).toBeNull();
});
