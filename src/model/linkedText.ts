import type { PageLink } from '../schemas/pageLink.ts';

/** A part of a text, with where it leads if it leads anywhere. */
export interface TextPiece {
  text: string;
  href?: string;
}

/**
 * A text in pieces, each link where its words first occur. Links whose words do not occur are left out.
 *
 * @example linkedText('Call the hub.', [{ text: 'the hub', href: '/worried/' }])
 * // => [{ text: 'Call ' }, { text: 'the hub', href: '/worried/' }, { text: '.' }]
 */
export function linkedText(text: string, links: readonly PageLink[]): TextPiece[] {
  const [link, ...others] = links;
  if (link === undefined) return text === '' ? [] : [{ text }];
  const at = text.indexOf(link.text);
  if (at < 0) return linkedText(text, others);
  return [
    ...linkedText(text.slice(0, at), others),
    { text: link.text, href: link.href },
    ...linkedText(text.slice(at + link.text.length), others),
  ];
}
