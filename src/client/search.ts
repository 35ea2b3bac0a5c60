import type { Filters } from '../search/filters.ts';
import { showFailure } from './searchFailure.ts';
import type { SearchParts } from './searchPage.ts';
import { loadVocabulary } from './searchVocabulary.ts';
import { takeSearchWords } from './searchWords.ts';

/** Sets up the search page. Nothing is fetched until the field is used or a query comes with the page. */
export function readySearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-vocabulary]');
  const field = form?.querySelector<HTMLInputElement>('#search-words');
  const results = page.querySelector<HTMLElement>('[data-results]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !field || !results || !status) return;
  for (const part of form.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;

  let started: Promise<() => void> | null = null;
  const start = (parts: SearchParts): Promise<() => void> => (started ??= startedSearch(parts));
  const parts: SearchParts = { form, field, results, status };

  field.value = wanted(form) ?? field.value;
  if (field.value.trim() === '')
    field.addEventListener('focus', () => void start(parts).then((search) => search()), {
      once: true,
    });
  else void start(parts).then((search) => search());
  // A link to another search, followed on the search page itself.
  addEventListener('hashchange', () => {
    const words = takeSearchWords();
    if (words === null) return;
    field.value = words;
    void start(parts).then((search) => search());
  });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void start(parts).then((search) => search());
    },
    { once: true },
  );
}

/** Fetches the script of the search and the vocabulary side by side. */
async function startedSearch(parts: SearchParts): Promise<() => void> {
  const vocabulary = loadVocabulary(parts.form.dataset['vocabulary'] ?? '');
  // The search says so itself where it fails.
  vocabulary.catch(() => undefined);
  try {
    const { startSearch } = await import('./searchPage.ts');
    return startSearch(parts, vocabulary);
  } catch {
    showFailure(parts.results);
    return () => undefined;
  }
}

/** The query to begin with: the one from before "Back" or reloading, else the one in the address. */
function wanted(form: HTMLFormElement): string | null {
  const kept = history.state as (Partial<Filters> & { query?: string }) | null;
  if (kept?.query === undefined) return takeSearchWords();
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const lists: Record<string, readonly string[] | undefined> = {
      kind: kept.kinds,
      audience: kept.audiences,
      year: kept.years,
    };
    box.checked = lists[box.name]?.includes(box.value) ?? false;
  }
  return kept.query;
}
