import type { PdfProperties } from './pdfProperties.ts';

/** What a printable page says of itself in its head. */
export interface PrintedPage extends PdfProperties {
  /** The address of the page on the site. */
  url: string;
}

/** Reads the head of a printable page. Throws when something is missing. */
export function printedPage(html: string): PrintedPage {
  const meta = (name: string): string => {
    const found = new RegExp(`<meta name="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
    if (found === undefined)
      throw new Error(`The printable page lacks "${name}". Build the site again.`);
    return decoded(found);
  };
  const url = /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1];
  if (url === undefined)
    throw new Error('The printable page lacks its address. Build the site again.');
  return {
    url: decoded(url),
    title: meta('title'),
    author: meta('author'),
    subject: meta('description'),
    date: meta('date'),
    changed: meta('changed'),
  };
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
