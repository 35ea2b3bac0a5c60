import entries from '../data/everydayWords.json' with { type: 'json' };
import type { EverydayEntry } from './everydayWords.ts';

/** The everyday words of the program: plain English that holds everywhere. */
export const programWords: readonly EverydayEntry[] = entries;
