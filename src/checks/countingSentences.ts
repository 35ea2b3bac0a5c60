import type { Place } from '../findings/finding.ts';
import { numbersIn } from '../prose/numbersIn.ts';
import { sentences } from '../prose/readability.ts';
import { perEntry } from '../reader/perEntry.ts';
import { typedBlocksOf } from './block.ts';

/** A sentence of an entry with a number in it that may be a figure. */
export interface CountingSentence {
  text: string;
  /** The place of its first character. */
  place: Place;
  /** The places of its numbers, in their order. */
  numberPlaces: Place[];
}

/** The sentences of an entry with numbers in them that were typed and may be figures. */
export const countingSentences = perEntry((entry): CountingSentence[] =>
  typedBlocksOf(entry).flatMap(({ text: block, place }) =>
    sentences(block).flatMap(({ text, start }) => {
      const numbers = numbersIn(text);
      if (numbers.length === 0) return [];
      const numberPlaces = numbers.map((number) => place(start + number.start));
      return [{ text, place: place(start), numberPlaces }];
    }),
  ),
);
