/** The terms that each page has explained already. A page is known by its request, and there is one request a page. */
const shown = new WeakMap<Request, Set<string>>();

/** Of some terms, those that nothing on the page has explained yet. From then on they count as explained. */
export function notYetShown(page: Request, terms: readonly string[]): string[] {
  const before = shown.get(page) ?? new Set();
  shown.set(page, before);
  return terms.filter((term) => !before.has(term) && before.add(term));
}
