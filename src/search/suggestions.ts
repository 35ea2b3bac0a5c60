import type { SearchIndex } from './searchIndex.ts';
import type { SearchPage } from './searchPage.ts';
import { spellingDistance } from './spellingDistance.ts';
import { words } from './words.ts';

/** A term that the reader may have meant. */
export interface Suggestion {
  title: string;
  address: string;
}

/** How much of a word may be wrong before it is another word. */
const mostWrong = 0.45;
const longestCompared = 60;

/** The terms of the glossary that are written most like the query, nearest first. */
export function suggestions(query: string, index: SearchIndex, most = 5): Suggestion[] {
  const asked = words(query.slice(0, longestCompared));
  const whole = asked.join(' ');
  if (whole === '') return [];
  const glossary = new Set(
    index.candidates
      .map(({ page }) => page)
      .filter(({ kind, address }) => kind === 'glossary' && address !== '/glossary/'),
  );
  return [...glossary]
    .map((page) => ({
      page,
      wrong: Math.min(...namesOf(page).map((name) => likeness(name, whole, asked))),
    }))
    .filter(({ wrong }) => wrong <= mostWrong)
    .sort((a, b) => a.wrong - b.wrong || (a.page.address < b.page.address ? -1 : 1))
    .slice(0, most)
    .map(({ page: { title, address } }) => ({ title, address }));
}

function namesOf({ title, names = [], words: others = [] }: SearchPage): string[] {
  return [title, ...names, ...others].map((name) => words(name).join(' '));
}

/** The share of letters that would have to change, for the whole query or, a little worse, for one of its words. */
function likeness(name: string, whole: string, asked: readonly string[]): number {
  const share = (a: string, b: string): number => {
    const longer = Math.max(a.length, b.length);
    return spellingDistance(a, b, Math.ceil(longer * mostWrong)) / longer;
  };
  const byWord = asked
    .filter((word) => word.length >= 4)
    .map((word) => Math.min(...name.split(' ').map((part) => share(word, part))) + 0.1);
  return Math.min(share(whole, name), ...byWord);
}
