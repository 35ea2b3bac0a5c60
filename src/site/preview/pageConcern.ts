/**
 * Whether a file of the content shows on a page. Addresses follow the folders, so this needs no finished site and holds for
 * pages that cannot be drawn yet.
 * @param file the file, relative to the content folder
 * @param address the address of the page
 */
export function concernsPage(file: string, address: string): boolean {
  const base = `/${file.replace(/\.\w+$/u, '')}/`;
  const folder = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1);
  if (file === 'site.yaml' || file === 'documents.yaml') return address === '/';
  if (base.startsWith('/datasets/'))
    return address === base.replace('/datasets/', '/data/') || address === '/data/';
  if (base.startsWith('/improvement/plans/'))
    return address.startsWith(base.replace('/plans/', '/')) || address === '/improvement/';
  if (file.startsWith('reports/') && file.endsWith('.yaml')) return address.startsWith(folder);
  if (file.startsWith('thresholds/')) return address.startsWith('/thresholds/');
  return address === base || address.startsWith(base) || address === folder;
}
