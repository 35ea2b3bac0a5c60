/** A kind of page: what `data-kind` holds, and its words. */
export interface Kind {
  /** The value of `data-kind`. */
  id: string;
  /** One page of this kind, for a result. */
  one: string;
  /** All pages of this kind, for the filter. */
  many: string;
}

/** The kinds that results can be filtered by, in the order of the filter. */
export const kinds: readonly Kind[] = [
  { id: 'glossary', one: 'Glossary', many: 'Words and abbreviations' },
  { id: 'thresholds', one: 'Threshold', many: 'Levels and signs' },
  { id: 'time-limits', one: 'Time limits', many: 'Time limits' },
  { id: 'help', one: 'Help', many: 'Who to tell' },
  { id: 'arrangements', one: 'Arrangements', many: 'Arrangements' },
  { id: 'group', one: 'Group', many: 'Groups' },
  { id: 'agency', one: 'Agencies', many: 'Agencies' },
  { id: 'report', one: 'Annual report', many: 'Annual reports' },
  { id: 'review', one: 'Practice review', many: 'Practice reviews' },
  { id: 'library', one: 'Library', many: 'Library' },
  { id: 'data', one: 'Figures', many: 'Figures' },
  { id: 'improvement', one: 'Improvement', many: 'Inspections and plans' },
  { id: 'version', one: 'Other version', many: 'Other languages and easy read' },
];

/** What one page of a kind is called. */
export function kindLabel(id: string): string {
  return kinds.find((kind) => kind.id === id)?.one ?? 'Page';
}
