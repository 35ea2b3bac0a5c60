import type { Root } from 'mdast';
import { headings } from '../prose/headings.ts';
import type { Words } from '../words/words.ts';
import { kindLabel } from './kinds.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';

/** What every page of the content has. */
export function pageBasics(
  kind: string,
  address: string,
  title: string,
  text: string,
  everydayWords: readonly string[],
  words: Words,
): SearchPage {
  return { address, title, kind, label: kindLabel(kind, words), text, words: [...everydayWords] };
}

/** The sections of a text as places. */
export function sectionPlaces(body: Root): SearchPlace[] {
  return headings(body).map(({ id, text }) => ({ id, title: text }));
}

/** A text with a capital letter at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
