/** The address of a page from the root of its site, whatever path the site is published below. */
export function pageAddress({ pathname }: URL): string {
  return pathname.slice(import.meta.env.BASE_URL.length - 1);
}
