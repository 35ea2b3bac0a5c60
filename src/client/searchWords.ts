/** How the words of a search are written in an address: `#q=words` in ours, `?q=words` in links made elsewhere. */
const parameter = 'q';

/**
 * The words that the name of a tab carries, and the name that it had before. Null when it carries none.
 * @param carrier what the name begins with while it carries words. The former name and a line break come next
 */
export function wordsInName(
  name: string,
  carrier: string,
): { words: string; before: string } | null {
  const end = name.indexOf('\n');
  if (!name.startsWith(carrier) || end < 0) return null;
  return { words: name.slice(end + 1), before: name.slice(carrier.length, end) };
}

/** The words in an address of the search page, or null when it has none. */
export function wordsInAddress(address: string): string | null {
  const { hash, search } = new URL(address);
  return (
    new URLSearchParams(hash.slice(1)).get(parameter) ?? new URLSearchParams(search).get(parameter)
  );
}

/**
 * Takes the words to begin with: those that the tab carries, else those in the address, which then loses them. They stay in the
 * state of the entry, where the search page finds them after "Back" or reloading.
 *
 * @returns the words, or null when there are none
 */
export function takeSearchWords(carrier: string): string | null {
  const carried = wordsInName(window.name, carrier);
  if (carried !== null) window.name = carried.before;
  const words = carried?.words ?? wordsInAddress(location.href);
  if (words !== null) history.replaceState({ query: words }, '', location.pathname);
  return words;
}
