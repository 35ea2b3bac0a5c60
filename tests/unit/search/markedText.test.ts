import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText } from '../../../src/search/markedText.ts';
import { stem } from '../../../src/search/words.ts';
import { english } from '../../../src/search/english.ts';

const marked = (text: string, ...stems: string[]) =>
  markedText(text, new Set(stems), english)
    .filter(({ marked: is }) => is)
    .map(({ text: words }) => words);

describe('marking words', () => {
  test('every form of a word is marked, and nothing beside it', () => {
    expect(marked('Abuse, abused and an abusive act.', stem('abuse'))).toEqual(['Abuse', 'abused']);
  });

  test('an abbreviation with a number is marked whole', () =>
    expect(marked('Enquiry (S47)', 'section', '47')).toEqual(['S47']));

  test('accents and apostrophes stay in the text', () =>
    expect(marked('The child’s café', stem('child'))).toEqual(['child’s']));

  test('the pieces together are the text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) =>
          markedText(text, new Set(['a', '1']), english)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    );
  });
});
