import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText } from '../../../src/search/markedText.ts';
import { stem } from '../../../src/search/words.ts';
import { english } from '../../../src/search/english.ts';

const marked = (text: string, ...stems: string[]) =>
  markedText(text, new Set(stems), english)
    .filter(({ marked: is }) => is)
    .map(({ text: words }) => words);

describe('highlighting words', () => {
  test('every form of a word is highlighted, and nothing else', () => {
    expect(marked('Abuse, abused and an abusive act.', stem('abuse'))).toEqual(['Abuse', 'abused']);
  });

  test('an abbreviation with a number is highlighted as a whole', () =>
    expect(marked('Enquiry (S47)', 'section', '47')).toEqual(['S47']));

  test('accents and apostrophes are kept', () =>
    expect(marked('The child’s café', stem('child'))).toEqual(['child’s']));

  test('the pieces always add up to the text', () => {
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
