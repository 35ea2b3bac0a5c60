import type { Filters, Found } from '../search/findPages.ts';
import { findPages } from '../search/findPages.ts';
import type { ParsedQuery } from '../search/parsedQuery.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { SearchResult, TextHit } from '../search/searchResult.ts';
import { resultsFrom } from '../search/searchResult.ts';
import { suggestions } from '../search/suggestions.ts';
import { searchText } from './fullText.ts';
import { element, linkTo, resultList } from './searchResults.ts';
import { loadVocabulary } from './searchVocabulary.ts';

/** How long typing must pause before the text of all pages is searched, and before results are announced. */
const pauseForText = 150;
const pauseForAnnouncement = 700;
const resultsAtOnce = 10;

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
    show(results, answer, say);
    textTimer = window.setTimeout(() => {
      void searchText(parsed.words, filters)
        .catch((): TextHit[] => [])
        .then((hits) => {
          if (mine === turn) show(results, { ...answer, hits }, say);
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

/** Everything known about one query. */
interface Answer {
  query: string;
  found: readonly Found[];
  parsed: ParsedQuery;
  /** `null` while the text of the pages is still being searched. */
  hits: readonly TextHit[] | null;
  index: SearchIndex;
}

function show(
  place: HTMLElement,
  { query, found, parsed, hits, index }: Answer,
  say: (words: string) => void,
): void {
  // Says for which query nothing more will be added.
  if (hits === null) delete place.dataset['complete'];
  else place.dataset['complete'] = query;
  const pages = new Map(index.candidates.map(({ page }) => [page.address, page]));
  const list = resultsFrom(found, hits ?? [], pages);
  if (list.length === 0) {
    // Nothing is not said before the text of all pages has been searched.
    if (hits === null) return;
    place.replaceChildren(...nothingFound(query, index));
    say('Nothing found.');
    return;
  }
  const stems = new Set(parsed.units.flatMap(({ answers }) => [...answers.keys()]));
  const count = `${list.length} ${list.length === 1 ? 'result' : 'results'}`;
  const corrected = [...parsed.corrections].flatMap(([typed, meant]) =>
    meant === null ? [] : [`“${meant}” for “${typed}”`],
  );
  const heading = element('h2', '', count);
  heading.id = 'results';
  const focused = place.contains(document.activeElement)
    ? (document.activeElement as HTMLAnchorElement).href
    : null;
  place.replaceChildren(
    heading,
    ...(corrected.length === 0
      ? []
      : [element('p', 'muted', `Searched for ${corrected.join(', ')}.`)]),
    ...pagedResults(list, stems),
  );
  if (focused !== null)
    [...place.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
  say(`${count}. The first is ${list[0]?.title ?? ''}.`);
}

function pagedResults(list: readonly SearchResult[], stems: ReadonlySet<string>): HTMLElement[] {
  const shown = resultList(list.slice(0, resultsAtOnce), stems);
  const rest = list.slice(resultsAtOnce);
  if (rest.length === 0) return [shown];
  const more = element('button', 'button quiet', `Show ${rest.length} more`);
  more.type = 'button';
  more.addEventListener('click', () => {
    const further = [...resultList(rest, stems).children];
    shown.append(...further);
    more.remove();
    further[0]?.querySelector('a')?.focus();
  });
  return [shown, more];
}

function nothingFound(query: string, index: SearchIndex): HTMLElement[] {
  const near = suggestions(query, index);
  const parts: HTMLElement[] = [element('h2', '', 'Nothing found')];
  if (near.length > 0) {
    const list = element('ul');
    list.append(
      ...near.map(({ title, address }) => {
        const item = element('li');
        item.append(linkTo(address, title));
        return item;
      }),
    );
    parts.push(element('p', '', 'Did you mean one of these?'), list);
  }
  const help = element('p');
  help.append(
    'Try fewer or other words, or look through ',
    linkTo('/site-map/#a-to-z', 'everything from A to Z'),
    '.',
  );
  return [...parts, help];
}

function failure(): HTMLElement {
  const message = element('p');
  message.append(
    'The search could not be loaded. Look through ',
    linkTo('/site-map/#a-to-z', 'everything from A to Z'),
    '.',
  );
  return message;
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

/** Arrow keys go through the results, Escape goes back to the field and then empties it. */
function watchKeys(field: HTMLInputElement, results: HTMLElement, search: () => void): void {
  const links = (): HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('a[data-result]'),
  ];
  const step = (event: KeyboardEvent, by: number): void => {
    const all = links();
    const focused = document.activeElement;
    const at =
      focused === field
        ? -1
        : all.findIndex((link) => link === focused || link.closest('li')?.contains(focused));
    const next = at + by;
    if (next >= all.length || (focused === field && by < 0)) return;
    event.preventDefault();
    (next < 0 ? field : all[next])?.focus();
  };
  for (const part of [field, results]) {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') step(event, 1);
      else if (event.key === 'ArrowUp') step(event, -1);
      else if (event.key === 'Escape') {
        event.preventDefault();
        if (document.activeElement === field) field.value = '';
        field.focus();
        search();
      }
    });
  }
}
