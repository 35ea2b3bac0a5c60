import type { Partnership } from '../../model/partnership.ts';
import { sectionsAt } from '../../model/sections.ts';
import type { Words } from '../../words/words.ts';

/** A link of the site's own furniture. */
export interface NavigationLink {
  /** The words of the link. */
  readonly text: string;
  /** The address on this site. */
  readonly href: string;
}

/** The sections that a reader looks for at the foot of a page, in that order. */
const atTheFoot = ['/site-map/', '/glossary/', '/data/', '/accessibility/', '/privacy/'];

/** What a reader looks for at the foot of a page. */
export function footerLinks(partnership: Partnership, words: Words): NavigationLink[] {
  return [
    ...sectionsAt(partnership, atTheFoot),
    { text: words('site.footer.hideVisit'), href: '/worried/#hide-your-visit' },
  ];
}

/**
 * What `aria-current` says of a link: `page` for the page being read, `true` for the section that it is in.
 *
 * @example currentMark('/groups/', '/groups/executive/') // => 'true'
 */
export function currentMark(href: string, pathname: string): 'page' | 'true' | undefined {
  if (href === pathname) return 'page';
  return pathname.startsWith(href) ? 'true' : undefined;
}
