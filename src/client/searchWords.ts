/** How the words of a search are written in an address: `#q=words` in ours, `?q=words` in links made elsewhere. */
const parameter = 'q';
/** What the name of a tab begins with while it carries words to the search page. Its former name and a line break come next. */
const carrier = 'search-words:';

/** The name of a tab that carries words, and keeps the name that it had. */
export function nameWithWords(name: string, words: string): string {
  return `${carrier}${name}\n${words}`;
}

/** The words that the name of a tab carries, and the name that it had before. Null when it carries none. */
export function wordsInName(name: string): { words: string; before: string } | null {
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
export function takeSearchWords(): string | null {
  const carried = wordsInName(window.name);
  if (carried !== null) window.name = carried.before;
  const words = carried?.words ?? wordsInAddress(location.href);
  if (words !== null) history.replaceState({ query: words }, '', location.pathname);
  return words;
}

/**
 * Makes the search forms of a page hand their words to the search page without telling anybody: in the name of the tab, which
 * is not sent and, unlike an address, does not show in the browser's history.
 */
export function keepWordsWithReader(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-hands-over]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = form.querySelector<HTMLInputElement>('[type=search]')?.value ?? '';
      window.name = nameWithWords(window.name, words);
      location.assign(form.action);
    });
  }
}
