import { expect, test } from 'vitest';
import { phrasesIn } from '../../../src/client/phrases.ts';
import { english, wordsIn } from '../../../src/words/words.ts';

test('a script formats a phrase sent with the page as the page would', () => {
  const name = 'search.results.found' as const;
  for (const words of [english, wordsIn('cy')]) {
    const say = phrasesIn<typeof name>({ [name]: words.forms(name) }, words.language);
    for (const count of [0, 1, 2, 3, 6, 7, 12])
      expect(say(name, { count })).toBe(words(name, { count }));
  }
});

test('values are inserted unchanged', () => {
  const name = 'search.results.correction' as const;
  const say = phrasesIn<typeof name>({ [name]: english.forms(name) }, 'en-GB');
  expect(say(name, { meant: '{typed}', typed: 'negleckt' })).toBe('“{typed}” for “negleckt”');
});
