import type { SearchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

/**
 * The words that say what is being searched for; all of them if there are only fillers. A filler in capitals is an
 * abbreviation and counts: SEND is not "send".
 * @param all the words of the text, if the caller already has them
 */
export function contentWords(
  text: string,
  { fillers }: Pick<SearchLanguage, 'fillers'>,
  all: string[] = words(text),
): string[] {
  let shouted: ReadonlySet<string> | null = null;
  const content = all.filter(
    (word) => !fillers.has(word) || (shouted ??= inCapitals(text)).has(word),
  );
  return content.length === 0 ? all : content;
}

/** The words in capitals, in small letters. None where everything is in capitals: that says nothing. */
function inCapitals(text: string): ReadonlySet<string> {
  if (!/[a-z]/u.test(text)) return new Set();
  return new Set((text.match(/\b[A-Z]{2,}\b/gu) ?? []).map((word) => word.toLowerCase()));
}
