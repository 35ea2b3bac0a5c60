import type { CallForHelp } from '../search/callForHelp.ts';
import type { Found } from '../search/findPages.ts';
import type { ParsedQuery } from '../search/parsedQuery.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { SearchResult, TextHit } from '../search/searchResult.ts';
import { resultsFrom } from '../search/searchResult.ts';
import { suggestions } from '../search/suggestions.ts';
import { showHelp } from './searchHelp.ts';
import { element, linkTo, resultList } from './searchResults.ts';

const resultsAtOnce = 10;

/** Everything known about one query. */
export interface Answer {
  query: string;
  help: CallForHelp | null;
  found: readonly Found[];
  parsed: ParsedQuery;
  /** `null` while the text of the pages is still being searched. */
  hits: readonly TextHit[] | null;
  index: SearchIndex;
}

/** Shows an answer and says how much there is. */
export function showAnswer(
  place: HTMLElement,
  { query, help, found, parsed, hits, index }: Answer,
  say: (words: string) => void,
): void {
  // Says for which query nothing more will be added.
  if (hits === null) delete place.dataset['complete'];
  else place.dataset['complete'] = query;
  showHelp(place, help?.to ?? null);
  const pages = new Map(index.candidates.map(({ page }) => [page.address, page]));
  const list = resultsFrom(found, hits ?? [], pages);
  if (list.length === 0) {
    // Nothing is not said before the text of all pages has been searched.
    if (hits === null) return;
    place.replaceChildren(...nothingFound(query, parsed, index));
    say(`Nothing found.${helpNote(help)}`);
    return;
  }
  const stems = new Set(parsed.units.flatMap(({ answers }) => [...answers.keys()]));
  const results = list.length === 1 ? 'result' : 'results';
  const count = `${list.length} ${results}${parsed.quoted.length === 0 ? '' : ' with exactly these words'}`;
  const corrected = [...parsed.corrections].flatMap(([typed, meant]) =>
    meant === null ? [] : [`“${meant}” for “${typed}”`],
  );
  const heading = element('h2', '', count);
  heading.id = 'results';
  heading.tabIndex = -1;
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(
    heading,
    ...(corrected.length === 0
      ? []
      : [element('p', 'muted', `Searched for ${corrected.join(', ')}.`)]),
    ...pagedResults(list, stems),
  );
  if (focused !== null) focusAgain(place, focused, heading);
  say(`${count}. The first is ${list[0]?.title ?? ''}.${helpNote(help)}`);
}

/** Keeps the place of a reader who uses the keyboard: on the same link, or on the heading when that link is gone. */
function focusAgain(place: HTMLElement, focused: Element, heading: HTMLElement): void {
  const same = [...place.querySelectorAll('a')].find(
    ({ href }) => focused instanceof HTMLAnchorElement && href === focused.href,
  );
  (same ?? heading).focus();
}

/** Offers the text of every page, which takes longer to load, under results that come from the names of pages. */
export function offerText(place: HTMLElement, search: () => void): void {
  const button = element('button', 'button quiet', 'Search the text of every page');
  button.type = 'button';
  button.addEventListener('click', search);
  place.append(button);
}

function helpNote(help: CallForHelp | null): string {
  return help === null ? '' : ' Who to call for help is shown before the results.';
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

function nothingFound(query: string, { quoted }: ParsedQuery, index: SearchIndex): HTMLElement[] {
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
  if (quoted.length > 0)
    parts.push(
      element(
        'p',
        '',
        'No page has exactly these words. Search again without the quotation marks.',
      ),
    );
  const elsewhere = element('p');
  elsewhere.append(
    'Try fewer or other words, or look through ',
    linkTo('/site-map/#a-to-z', 'everything from A to Z'),
    '.',
  );
  return [...parts, elsewhere];
}
