/** The name of a tab that carries words, and keeps the name that it had: `wordsInName` in `searchWords.ts` reads it. */
export function nameWithWords(name: string, words: string, carrier: string): string {
  return `${carrier}${name}\n${words}`;
}

/**
 * Makes the search forms of a page hand their words to the search page without telling anybody: in the name of the tab, which
 * is not sent and, unlike an address, does not show in the browser's history. This imports nothing, so it is a part of the page.
 */
export function keepWordsWithReader(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-hands-over]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = form.querySelector<HTMLInputElement>('[type=search]')?.value ?? '';
      window.name = nameWithWords(window.name, words, form.dataset['carrier'] ?? '');
      location.assign(form.action);
    });
  }
}
