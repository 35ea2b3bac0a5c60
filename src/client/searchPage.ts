import type { Filters } from '../search/findPages.ts';
import { findPages } from '../search/findPages.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { TextHit } from '../search/searchResult.ts';
import { searchText } from './fullText.ts';
import type { Answer } from './searchAnswer.ts';
import { failure, showAnswer } from './searchAnswer.ts';
import { watchKeys } from './searchKeys.ts';
import { loadVocabulary } from './searchVocabulary.ts';

/** How long typing must pause before the text of all pages is searched, and before results are announced. */
const pauseForText = 150;
const pauseForAnnouncement = 700;

/** The parts of the search page. */
export interface SearchParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Where the results go. */
  results: HTMLElement;
  /** Read out when it changes. */
  status: HTMLElement;
}

/** Makes the search page search. Called once, when somebody first uses it. */
export function startSearch({ form, field, results, status }: SearchParts): () => void {
  const vocabulary = loadVocabulary(form.dataset['vocabulary'] ?? '');
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
      results.dataset['complete'] = query;
      say('');
      return;
    }
    let index: SearchIndex;
    try {
      index = await vocabulary;
    } catch {
      results.replaceChildren(failure());
      results.dataset['complete'] = query;
      say('The search could not be loaded.');
      return;
    }
    if (mine !== turn) return;
    const { found, parsed } = findPages(query, index, filters);
    const answer: Answer = { query, found, parsed, hits: null, index };
    showAnswer(results, answer, say);
    textTimer = window.setTimeout(() => {
      void searchText(parsed.words, filters)
        .catch((): TextHit[] => [])
        .then((hits) => {
          if (mine === turn) showAnswer(results, { ...answer, hits }, say);
        });
    }, pauseForText);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.addEventListener('input', () => void search());
  watchKeys(field, results, () => void search());
  return () => void search();
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
