/**
 * Begins the search when words come with the page, from another page (in the name of the tab) or in a link, and when a reader turns
 * to the form. The script that searches and the vocabulary, which are in a template until then, are asked for side by side. This
 * imports nothing, so it is a part of the page and waits for no other file.
 */
export function beginSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-vocabulary]');
  const results = page.querySelector<HTMLElement>('[data-results]');
  const waiting = page.querySelector<HTMLElement>('[data-search-waiting]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !results || !waiting || !status) return;
  const copyOf = (template: string): DocumentFragment => {
    const found = page.querySelector<HTMLTemplateElement>(`template[${template}]`);
    return page.importNode(found?.content ?? page.createDocumentFragment(), true);
  };

  const fail = (): void => {
    results.replaceChildren(copyOf('data-search-failure'));
    status.textContent = results.textContent.trim();
    // The words may have been a call for help.
    if (page.querySelector('[data-help]') !== null) return;
    const help = copyOf('data-help-for="adult"');
    help.querySelector('section')?.setAttribute('data-help', 'adult');
    results.before(help);
  };
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    const search = copyOf('data-search-script');
    const script = search.querySelector('script');
    // The results need both: the small script comes first, so that it works on the vocabulary while that arrives.
    script?.setAttribute('fetchpriority', 'high');
    script?.addEventListener('error', fail);
    page.body.append(search);
  };
  const wait = (): void => {
    waiting.hidden = false;
    status.textContent = waiting.textContent;
    begin();
  };

  for (const part of form.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  results.addEventListener('search-failed', fail);
  form.addEventListener('focusin', begin);
  form.addEventListener('input', wait, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    wait();
  });
  addEventListener('hashchange', begin);
  const comeWithPage =
    window.name.startsWith(form.dataset['carrier'] ?? '') ||
    /[?#&]q=/u.test(location.href) ||
    Boolean((history.state as { query?: string } | null)?.query);
  if (comeWithPage) wait();
}
