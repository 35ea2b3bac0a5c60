/** Words in a field that readers see. */
export interface FieldText {
  /** Where it stands in its entry. */
  path: (string | number)[];
  text: string;
}

/**
 * Fields that hold no words of the site's own: what refers to something else, what only the search reads, and what is said
 * about a source or copied from one.
 */
const unread = new Set([
  'abbreviation',
  'address',
  'aliases',
  'answers',
  'asPrinted',
  'call',
  'chat',
  'document',
  'file',
  'for',
  'href',
  'id',
  'keywords',
  'language',
  'meets',
  'number',
  'relations',
  'requirements',
  'row',
  'seed',
  'source',
  'sourceNote',
  'sources',
  'unrelated',
  'url',
]);

/** The words of an entry's settings that readers see, in order. */
export function fieldTexts(value: unknown, path: (string | number)[] = []): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => fieldTexts(item, [...path, index]));
  }
  return Object.entries(value).flatMap(([key, child]) =>
    unread.has(key) ? [] : fieldTexts(child, [...path, key]),
  );
}
