import type { Filters } from '../search/filters.ts';
import { findPages } from '../search/findPages.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { TextHit } from '../search/searchResult.ts';
import { whoAsks } from '../search/whoAsks.ts';
import { isUnanswered } from '../search/isUnanswered.ts';
import { searchText } from './fullText.ts';
import type { Answer } from './searchAnswer.ts';
import { offerText, showAnswer } from './searchAnswer.ts';
import { showFailure } from './searchFailure.ts';
import { showHelp } from './searchHelp.ts';
import { watchKeys } from './searchKeys.ts';
import { indexVocabulary } from '../search/searchIndex.ts';
import type { Vocabulary } from '../search/searchPage.ts';
import { element } from './searchResults.ts';

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

/**
 * Makes the search page search. Called once, when it is first used.
 * @param loading the vocabulary, which is on its way already
 */
export function startSearch(
  { form, field, results, status }: SearchParts,
  loading: Promise<Vocabulary>,
): () => void {
  const vocabulary = loading.then(indexVocabulary);
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
    showWaiting(query, results);
    let index: SearchIndex;
    try {
      index = await vocabulary;
    } catch {
      showFailure(results);
      results.dataset['complete'] = query;
      say('The search could not be loaded.');
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

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.addEventListener('input', () => void search());
  watchKeys(field, results, () => void search());
  return () => void search();
}

/** While the vocabulary loads: says that the search is under way, and who to call if the words alone ask for help. */
function showWaiting(query: string, results: HTMLElement): void {
  if (results.childElementCount > 0) return;
  const { speaksOfPeople, seemsAChild } = whoAsks(query);
  if (speaksOfPeople) showHelp(results, seemsAChild ? 'child' : 'adult');
  results.replaceChildren(element('p', 'muted', 'Searching …'));
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
