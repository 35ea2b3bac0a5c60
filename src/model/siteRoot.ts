/**
 * The path that a site is published below, without a slash at the end; empty at the root of a domain.
 * @param siteUrl the web address of the site
 */
export function sitePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/u, '');
}

/**
 * The full web address of a page or file of a site.
 * @param siteUrl the web address of the site, which may be below a path
 * @param address an address on the site, from its root
 */
export function fullAddress(siteUrl: string, address: string): string {
  return new URL(`${sitePath(siteUrl)}${address}`, siteUrl).href;
}
