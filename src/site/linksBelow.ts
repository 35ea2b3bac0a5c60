import type { HtmlElement } from './htmlTree.ts';
import { elementsOf } from './htmlTree.ts';

/** The attributes that hold addresses, besides those that pages give to scripts (`data-…`). */
export const linking: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'action', 'poster']);

/**
 * Puts the path that a site is published below before every address on the site that a page names. Content, components and
 * pages write all addresses from the root of the site, so that none of them has to know of the path.
 * @param html the text of a page
 * @param path the path, without a slash at the end
 */
export function linksBelow(html: string, path: string): string {
  const places = elementsOf(html, false)
    .flatMap((element) => addressPlaces(element, html))
    // Astro writes the path before its scripts and typefaces.
    .filter((place) => !html.startsWith(`${path}/_astro/`, place))
    .toSorted((one, other) => one - other);
  const pieces = [0, ...places].map((place, index) => html.slice(place, places[index]));
  return pieces.join(path);
}

/** Where the addresses on the site start that an element names. */
function addressPlaces({ attrs, sourceCodeLocation }: HtmlElement, html: string): number[] {
  return attrs.flatMap(({ name, value }) => {
    const isAddress = linking.has(name) || (name.startsWith('data-') && value.startsWith('/'));
    const place = sourceCodeLocation?.attrs?.[name];
    if (place === undefined || !isAddress) return [];
    const written = html.slice(place.startOffset, place.endOffset);
    return [...written.matchAll(/(?<=^[a-z-]+="?|, )\/(?!\/)/gu)].map(
      ({ index }) => place.startOffset + index,
    );
  });
}
