import type { Partnership } from '../../model/partnership.ts';
import type { ComponentAttributes } from '../writing/schema.ts';
import { openWords } from '../writing/wordsEdit.ts';
import { componentLabel } from './componentLabel.ts';

/** A text with the words that readers see, or the name of what they see, in place of each component that stands alone. */
export function componentWords(text: string, partnership: Partnership | null): string {
  return text.replaceAll(/<[A-Z]\w*(?:\s[^<>]*)?\/>/gu, (markup) => {
    let words = markup;
    openWords(markup)?.doc.descendants(({ attrs }) => {
      if ('properties' in attrs) words = componentLabel(attrs as ComponentAttributes, partnership);
    });
    return words;
  });
}
