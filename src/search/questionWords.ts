import type { SearchLanguage } from './searchLanguage.ts';

/** How much more a kind of page counts for a question, by kind. */
export function liftedKinds(
  plainQuery: string,
  { questions }: Pick<SearchLanguage, 'questions'>,
): Map<string, number> {
  const lifts = new Map<string, number>();
  for (const { asks, kinds, lift } of questions) {
    if (asks.test(plainQuery)) kinds.forEach((kind) => lifts.set(kind, lift));
  }
  return lifts;
}
