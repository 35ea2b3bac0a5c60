import type { SearchPage } from './searchPage.ts';

/** A page that every site has, before its kind is put into words. */
export type StandingPage = Omit<SearchPage, 'label'>;

/** Everyday words between commas. */
export function list(text: string): string[] {
  return text.split(', ');
}
