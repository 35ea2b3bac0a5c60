/** The tables that are on each page, with the place of each. A page is known by its request, and there is one request a page. */
const shown = new WeakMap<Request, Map<string, string>>();

/**
 * Where on the page the table of a dataset is already; `null` the first time, and from then on it is at that place.
 * @param page the request of the page
 * @param dataset the id of the dataset
 * @param place the anchor at which the table is about to be drawn
 */
export function tableShownBefore(page: Request, dataset: string, place: string): string | null {
  const tables = shown.get(page) ?? new Map<string, string>();
  shown.set(page, tables);
  const before = tables.get(dataset) ?? null;
  if (before === null) tables.set(dataset, place);
  return before;
}
