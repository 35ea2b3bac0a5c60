import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWithWords } from '../../../src/client/handOverWords.ts';
import { wordsInAddress, wordsInName } from '../../../src/client/searchWords.ts';

const carrier = 'search-words:';
const page = 'https://almanac.example/safeguarding/search/';

describe('the words of a search', () => {
  test('are passed on in the name of the tab, which is then restored', () => {
    const name = fc.constantFrom('', 'slash-key-off');
    fc.assert(
      fc.property(name, fc.string(), (before, words) => {
        expect(wordsInName(nameWithWords(before, words, carrier), carrier)).toEqual({
          words,
          before,
        });
      }),
    );
  });

  test('are null in a tab without any', () => {
    expect(wordsInName('', carrier)).toBeNull();
    expect(wordsInName('slash-key-off', carrier)).toBeNull();
    expect(wordsInName('search-words:', carrier)).toBeNull();
  });

  test('are read from the address of a link, first after the "#"', () => {
    expect(wordsInAddress(`${page}#q=not+safe`)).toBe('not safe');
    expect(wordsInAddress(`${page}?q=not%20safe`)).toBe('not safe');
    expect(wordsInAddress(`${page}?q=old#q=new`)).toBe('new');
  });

  test('are null if the address has only an anchor, or nothing', () => {
    expect(wordsInAddress(`${page}#search-words`)).toBeNull();
    expect(wordsInAddress(page)).toBeNull();
  });
});
