/**
 * Asks for the vocabulary at once when words to search for come with the page, from another page (in the name of the tab) or in a
 * link. The script that searches would ask for it two round trips later. It imports nothing, so it is a part of the page.
 */
export function askForVocabulary(page: Document): void {
  const address = page.querySelector<HTMLElement>('[data-vocabulary]')?.dataset['vocabulary'];
  const hasWords =
    window.name.startsWith('search-words:') || /[?#&]q=/u.test(location.href) || history.state;
  if (address === undefined || !hasWords) return;
  const link = page.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  page.head.append(link);
}
