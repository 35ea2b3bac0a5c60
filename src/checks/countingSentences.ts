import type { Place } from '../findings/finding.ts';
import { changesIn } from '../prose/changesIn.ts';
import { limitsIn } from '../prose/limitsIn.ts';
import { numbersIn } from '../prose/numbersIn.ts';
import { partsIn, timesIn } from '../prose/partsIn.ts';
import { sentences } from '../prose/readability.ts';
import { perEntry } from '../reader/perEntry.ts';
import { typedBlocksOf } from './block.ts';

/** A sentence of an entry with a number, a part or a limit in it that may be a figure or tell one. */
export interface CountingSentence {
  text: string;
  /** The place of its first character. */
  place: Place;
  /** The places of its numbers, in their order. */
  numberPlaces: Place[];
}

const others = [partsIn, limitsIn, timesIn, changesIn];

/** The sentences of an entry that say how many, and were typed. */
export const countingSentences = perEntry((entry): CountingSentence[] =>
  typedBlocksOf(entry).flatMap(({ text: block, place }) =>
    sentences(block).flatMap(({ text, start }) => {
      const numbers = numbersIn(text);
      if (numbers.length === 0 && others.every((find) => find(text).length === 0)) return [];
      const numberPlaces = numbers.map((number) => place(start + number.start));
      return [{ text, place: place(start), numberPlaces }];
    }),
  ),
);
