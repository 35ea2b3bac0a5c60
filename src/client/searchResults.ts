import { markedText } from '../search/markedText.ts';
import { searchLanguage } from '../search/searchLanguage.ts';
import type { SearchResult } from '../search/searchResult.ts';

/** Draws results as a list of links. Everything goes in as text, never as HTML. */
export function resultList(
  results: readonly SearchResult[],
  stems: ReadonlySet<string>,
): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'results plain';
  list.append(...results.map((result) => resultItem(result, stems)));
  return list;
}

/** Says which language words are in, so that they are read out in it and written its way. */
function inLanguage(words: HTMLElement, language: string | undefined): void {
  if (language === undefined) return;
  words.lang = language;
  words.dir = 'auto';
}

function resultItem(
  { href, title, language, facts, text, placesTitle, places }: SearchResult,
  stems: ReadonlySet<string>,
): HTMLLIElement {
  const item = element('li', 'result');
  const heading = element('h3');
  const link = linkTo(href, title, stems);
  link.dataset['result'] = '';
  inLanguage(link, language);
  heading.append(link);
  item.append(heading);
  if (facts.length > 0) item.append(element('p', 'result-facts', facts.join(', ')));
  if (text !== '') {
    const paragraph = element('p');
    paragraph.append(...marked(text, stems));
    inLanguage(paragraph, language);
    item.append(paragraph);
  }
  if (placesTitle !== undefined) item.append(element('p', 'result-facts', placesTitle));
  if (places.length > 0) {
    const list = element('ul', 'result-places');
    list.append(
      ...places.map((place) => {
        const entry = element('li');
        entry.append(linkTo(place.href, place.title, stems));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

/**
 * A link with marked words.
 * @param href an address on the site, from its root
 */
export function linkTo(
  href: string,
  text: string,
  stems: ReadonlySet<string> = new Set(),
): HTMLAnchorElement {
  const link = element('a');
  link.href = `${import.meta.env.BASE_URL}${href.slice(1)}`;
  link.append(...marked(text, stems));
  return link;
}

/** An element with a class and a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

function marked(text: string, stems: ReadonlySet<string>): Node[] {
  return markedText(text, stems, searchLanguage(document.documentElement.lang)).map((piece) =>
    piece.marked ? element('mark', '', piece.text) : document.createTextNode(piece.text),
  );
}
