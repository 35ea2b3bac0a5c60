import type { CallForHelp } from '../search/callForHelp.ts';
import type { Found } from '../search/findPages.ts';
import type { ParsedQuery } from '../search/parsedQuery.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { SearchResult, TextHit } from '../search/searchResult.ts';
import { resultsFrom } from '../search/searchResult.ts';
import { suggestions } from '../search/suggestions.ts';
import type { Phrases } from './phrases.ts';
import { phrasesOf } from './phrases.ts';
import { showHelp } from './searchHelp.ts';
import type { searchPhrases } from './searchPhrases.ts';
import { element, linkTo, resultList } from './searchResults.ts';

const resultsAtOnce = 10;

/** The words of the search, which the place for the results brings along. */
export type SearchWords = Phrases<(typeof searchPhrases)[number]>;

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
  const words: SearchWords = phrasesOf(place);
  // Says which query is complete.
  if (hits === null) delete place.dataset['complete'];
  else place.dataset['complete'] = query;
  showHelp(place, help?.to ?? null);
  const pages = new Map(index.candidates.map(({ page }) => [page.address, page]));
  const list = resultsFrom(found, hits ?? [], pages, words);
  if (list.length === 0) {
    // Nothing is not said before the text of all pages has been searched.
    if (hits === null) return;
    place.replaceChildren(...nothingFound(query, parsed, index, words));
    say(`${words('search.results.nothing')}.${helpNote(help, words)}`);
    return;
  }
  const stems = new Set(parsed.units.flatMap(({ answers }) => [...answers.keys()]));
  const count = words(`search.results.${parsed.quoted.length === 0 ? 'found' : 'foundExactly'}`, {
    count: list.length,
  });
  const corrected = [...parsed.corrections].flatMap(([typed, meant]) =>
    meant === null ? [] : [words('search.results.correction', { meant, typed })],
  );
  const heading = element('h2', '', count);
  heading.id = 'results';
  heading.tabIndex = -1;
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(
    heading,
    ...(corrected.length === 0
      ? []
      : [
          element(
            'p',
            'muted',
            words('search.results.corrected', { corrections: corrected.join(', ') }),
          ),
        ]),
    ...pagedResults(list, stems, words),
  );
  if (focused !== null) focusAgain(place, focused, heading);
  const first = words('search.results.first', { found: count, title: list[0]?.title ?? '' });
  say(`${first}${helpNote(help, words)}`);
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
  const button = element(
    'button',
    'button quiet',
    phrasesOf<(typeof searchPhrases)[number]>(place)('search.results.searchText'),
  );
  button.type = 'button';
  button.addEventListener('click', search);
  place.append(button);
}

function helpNote(help: CallForHelp | null, words: SearchWords): string {
  return help === null ? '' : ` ${words('search.results.help')}`;
}

function pagedResults(
  list: readonly SearchResult[],
  stems: ReadonlySet<string>,
  words: SearchWords,
): HTMLElement[] {
  const shown = resultList(list.slice(0, resultsAtOnce), stems);
  const rest = list.slice(resultsAtOnce);
  if (rest.length === 0) return [shown];
  const more = element(
    'button',
    'button quiet',
    words('search.results.more', { count: rest.length }),
  );
  more.type = 'button';
  more.addEventListener('click', () => {
    const further = [...resultList(rest, stems).children];
    shown.append(...further);
    more.remove();
    further[0]?.querySelector('a')?.focus();
  });
  return [shown, more];
}

function nothingFound(
  query: string,
  { quoted }: ParsedQuery,
  index: SearchIndex,
  words: SearchWords,
): HTMLElement[] {
  const near = suggestions(query, index);
  const parts: HTMLElement[] = [element('h2', '', words('search.results.nothing'))];
  if (near.length > 0) {
    const list = element('ul');
    list.append(
      ...near.map(({ title, address }) => {
        const item = element('li');
        item.append(linkTo(address, title));
        return item;
      }),
    );
    parts.push(element('p', '', words('search.results.didYouMean')), list);
  }
  if (quoted.length > 0) parts.push(element('p', '', words('search.results.notExactly')));
  const elsewhere = element('p');
  const [before, after = ''] = words('search.results.tryOthers', { everything: '\n' }).split('\n');
  elsewhere.append(
    before ?? '',
    linkTo('/site-map/#a-to-z', words('search.results.everything')),
    after,
  );
  return [...parts, elsewhere];
}
