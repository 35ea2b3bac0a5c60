import type { SearchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

/** A piece of a text, marked when it is one of the words that were looked for. */
export interface TextPiece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces, so that the words that were looked for can be marked. Together they are the text. */
export function markedText(
  text: string,
  stems: ReadonlySet<string>,
  { stem }: SearchLanguage,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = pieces[pieces.length - 1];
    if (piece === '') return;
    if (last?.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  };
  // An abbreviation with a number, such as S47, is one piece here and two words to the search.
  for (const part of text.split(/(\d[\d,./-]*\d|[\p{L}\p{M}\d'’]+)/u))
    add(
      part,
      words(part).some((word) => stems.has(stem(word))),
    );
  return pieces;
}
