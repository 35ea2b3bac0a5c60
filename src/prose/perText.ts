/** How many texts are remembered at once. The sample has some 20,000 sentences, cells and settings. */
const mostRemembered = 50_000;

/**
 * Makes a function of a text remember its results: one sentence is compared with many tables, and while someone types, all texts
 * except one are the same as in the last check. Results are never changed.
 */
export function perText<Result>(make: (text: string) => Result): (text: string) => Result {
  const remembered = new Map<string, Result>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const result = make(text);
    remembered.set(text, result);
    return result;
  };
}

/** How many finders of one kind are remembered. Every page may leave out a name of its own. */
const mostFinders = 200;

/** Makes a maker of finders give the same finder for the same names, so that it remembers the texts that it has gone through. */
export function perNames<Names, Match>(
  make: (names: readonly Names[]) => (text: string) => Match[],
): (names: readonly Names[]) => (text: string) => Match[] {
  const remembered = new Map<string, (text: string) => Match[]>();
  return (names) => {
    const key = JSON.stringify(names);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostFinders) remembered.clear();
    const find = perText(make(names));
    remembered.set(key, find);
    return find;
  };
}
