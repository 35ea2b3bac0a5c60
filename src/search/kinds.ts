/** The kinds of page to filter results by, as in `data-kind`, in filter order. */
export const kinds = [
  'glossary',
  'thresholds',
  'time-limits',
  'help',
  'arrangements',
  'group',
  'agency',
  'report',
  'review',
  'library',
  'data',
  'improvement',
  'version',
] as const;

/** A phrase for one page of a kind. */
export type KindPhrase = `search.kinds.${(typeof kinds)[number]}.one` | 'search.kinds.other';

/** What one page of a kind is called. */
export function kindLabel(id: string, words: (phrase: KindPhrase) => string): string {
  const kind = kinds.find((one) => one === id);
  return kind === undefined ? words('search.kinds.other') : words(`search.kinds.${kind}.one`);
}
