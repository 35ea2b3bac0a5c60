import type { Filters } from '../search/filters.ts';
import { findPages } from '../search/findPages.ts';
import { isUnanswered } from '../search/isUnanswered.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { TextHit } from '../search/searchResult.ts';
import { searchLanguage } from '../search/searchLanguage.ts';
import { whoAsks } from '../search/whoAsks.ts';
import { searchText } from './fullText.ts';
import type { Answer } from './searchAnswer.ts';
import { offerText, showAnswer } from './searchAnswer.ts';
import { showHelp } from './searchHelp.ts';
import { watchKeys } from './searchKeys.ts';
import { loadIndex } from './searchVocabulary.ts';
import { takeSearchWords } from './searchWords.ts';

/** How long typing must pause before the text of all pages is searched, and before results are announced. */
const pauseForText = 150;
const pauseForAnnouncement = 700;

/** Makes the search page search, and searches for the words that came with the page or were typed before this script came. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-vocabulary]');
  const field = form?.querySelector<HTMLInputElement>('#search-words');
  const results = page.querySelector<HTMLElement>('[data-results]');
  const waiting = page.querySelector<HTMLElement>('[data-search-waiting]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !field || !results || !waiting || !status) return;
  const { vocabulary = '', carrier = '' } = form.dataset;
  const indexed = loadIndex(vocabulary);
  /** The reader has asked for the text of every page, so its index is loaded. */
  let textAskedFor = false;
  let turn = 0;
  let textTimer = 0;
  let statusTimer = 0;

  const say = (words: string): void => {
    clearTimeout(statusTimer);
    statusTimer = window.setTimeout(() => {
      status.textContent = words;
    }, pauseForAnnouncement);
  };

  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    clearTimeout(textTimer);
    const query = field.value.trim();
    const filters = chosenFilters(form);
    keep(query, filters);
    if (query === '') {
      results.replaceChildren();
      showHelp(results, null);
      results.dataset['complete'] = query;
      say('');
      return;
    }
    if (results.querySelector('h2') === null) showWaiting(query, results, waiting);
    let index: SearchIndex;
    try {
      index = await indexed;
    } catch {
      results.dispatchEvent(new Event('search-failed'));
      results.dataset['complete'] = query;
      return;
    }
    if (mine !== turn) return;
    const answers = findPages(query, index, filters);
    const searchesText = textAskedFor || isUnanswered(answers);
    const answer: Answer = { query, ...answers, hits: searchesText ? null : [], index };
    showAnswer(results, answer, say);
    if (!searchesText) {
      offerText(results, () => {
        textAskedFor = true;
        void search();
      });
      return;
    }
    textTimer = window.setTimeout(() => {
      void searchText(answer.parsed, filters)
        .catch((): TextHit[] => [])
        .then((hits) => {
          if (mine === turn) showAnswer(results, { ...answer, hits }, say);
        });
    }, pauseForText);
  };

  form.addEventListener('submit', () => void search());
  form.addEventListener('input', () => void search());
  watchKeys(field, results, () => void search());
  // A link to another search, followed on the search page itself.
  addEventListener('hashchange', () => {
    const words = takeSearchWords(carrier);
    if (words === null) return;
    field.value = words;
    void search();
  });
  field.value = wordsFromBefore(form) ?? takeSearchWords(carrier) ?? field.value;
  void search();
}

/** While the vocabulary loads: says that the search is under way, and who to call if the words alone ask for help. */
function showWaiting(query: string, results: HTMLElement, waiting: HTMLElement): void {
  const { speaksOfPeople, seemsAChild } = whoAsks(
    query,
    searchLanguage(document.documentElement.lang),
  );
  if (speaksOfPeople) showHelp(results, seemsAChild ? 'child' : 'adult');
  waiting.hidden = false;
  results.replaceChildren(waiting);
}

/** The query from before "Back" or reloading, with its filters chosen again, if there was one. */
function wordsFromBefore(form: HTMLFormElement): string | null {
  const kept = history.state as (Partial<Filters> & { query?: string }) | null;
  if (kept?.query === undefined) return null;
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

function chosenFilters(form: HTMLFormElement): Filters {
  const chosen = new FormData(form);
  const all = (name: string): string[] => chosen.getAll(name).map(String);
  return { kinds: all('kind'), audiences: all('audience'), years: all('year') };
}

/** Keeps the query for "Back" and for reloading, without a new entry and without writing it into the address. */
function keep(query: string, filters: Filters): void {
  history.replaceState({ query, ...filters }, '');
}
