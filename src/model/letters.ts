/** Entries under one letter. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Groups entries that are in alphabetical order by their first letter; digits and signs come under `#`. */
export function byLetter<T>(entries: readonly T[], name: (entry: T) => string): LetterGroup<T>[] {
  const groups = Map.groupBy(entries, (entry) => {
    const first = name(entry).normalize('NFKD').charAt(0).toUpperCase();
    return /[A-Z]/u.test(first) ? first : '#';
  });
  return [...groups].map(([letter, list]) => ({ letter, entries: list }));
}

/** The anchor of a letter on a page. @example letterAnchor('A') // => 'letter-a' */
export function letterAnchor(letter: string): string {
  return `letter-${letterSlug(letter)}`;
}

/** The last part of the address of a letter's page. @example letterSlug('#') // => 'other' */
export function letterSlug(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}

/** The page of everything under one letter. @example letterAddress('A') // => '/site-map/a/' */
export function letterAddress(letter: string): string {
  return `/site-map/${letterSlug(letter)}/`;
}
