/** A link of the site's own furniture. */
export interface NavigationLink {
  /** The words of the link. */
  readonly text: string;
  /** The address on this site. */
  readonly href: string;
}

/** The rooms of the site, in the order of the menu. */
export const mainLinks: readonly NavigationLink[] = [
  { text: 'Arrangements', href: '/arrangements/' },
  { text: 'Groups', href: '/groups/' },
  { text: 'Agencies', href: '/agencies/' },
  { text: 'Thresholds', href: '/thresholds/' },
  { text: 'Reports', href: '/reports/' },
  { text: 'Improvement', href: '/improvement/' },
  { text: 'Data', href: '/data/' },
  { text: 'Glossary', href: '/glossary/' },
];

/** What a reader looks for at the foot of a page. */
export const footerLinks: readonly NavigationLink[] = [
  { text: 'Site map', href: '/site-map/' },
  { text: 'Glossary', href: '/glossary/' },
  { text: 'Data', href: '/data/' },
  { text: 'Accessibility', href: '/accessibility/' },
  { text: 'Privacy', href: '/privacy/' },
  { text: 'Hide your visit', href: '/worried/#hide-your-visit' },
];

/**
 * Says where a link stands to the page being read: `page` for the page itself, `true` for the room that it is in.
 *
 * @example currentMark('/groups/', '/groups/executive/') // => 'true'
 */
export function currentMark(href: string, pathname: string): 'page' | 'true' | undefined {
  if (href === pathname) return 'page';
  return pathname.startsWith(href) ? 'true' : undefined;
}
