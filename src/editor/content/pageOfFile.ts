/** Where the files of a folder are published, the more particular first. Pages are at the path of their file. */
const places: readonly [pattern: RegExp, address: string][] = [
  [/^site\.yaml$/u, '/'],
  [/^(?:results\/)?accessibility\.yaml$/u, '/accessibility/'],
  [/^datasets\/([^/]+)\.(?:csv|yaml)$/u, '/data/$1/'],
  [/^reports\/([^/]+)\/(?:report|sign-off)\.yaml$/u, '/reports/$1/'],
  [/^thresholds\/levels\.yaml$/u, '/thresholds/'],
  [/^thresholds\/indicators\.yaml$/u, '/thresholds/signs/'],
  [/^improvement\/plans\/([^/]+)\.yaml$/u, '/improvement/$1/'],
  [/^improvement\/indicators\.yaml$/u, '/improvement/measures/'],
  [/^(thresholds|arrangements|improvement)\/(.+)\.yaml$/u, '/$1/$2/'],
  // An agency has a page of its own when it sits in groups; the list has all of them.
  [/^agencies\/([^/]+)\.mdx$/u, '/agencies/#$1'],
  [/^(.+)\.mdx$/u, '/$1/'],
];

/** The address of the page that shows a file; `null` when the file has none. */
export function pageOfFile(path: string): string | null {
  const place = places.find(([pattern]) => pattern.test(path));
  return place === undefined ? null : path.replace(...place);
}

/**
 * The file that a page is made from: the one with the nearest address above, so that a page that the site makes of a report leads
 * to the report.
 * @param address the path of the page
 * @param paths the files of the content folder
 * @returns `null` for a page that lists a folder, or one that no file of its own makes
 */
export function fileOfPage(address: string, paths: readonly string[]): string | null {
  let best: { path: string; length: number } | null = null;
  for (const path of paths) {
    const own = pageOfFile(path)?.replace(/#(.+)$/u, '$1/') ?? null;
    if (own === null || !address.startsWith(own) || (own === '/' && address !== '/')) continue;
    if (best === null || own.length > best.length) best = { path, length: own.length };
  }
  return best?.path ?? null;
}
