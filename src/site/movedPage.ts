import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Words } from '../words/words.ts';
import { attributeOf, elementsOf } from './htmlTree.ts';

/**
 * The page at a former address, in the site’s words: Astro makes one in English that does not name its language.
 * @param html a page made by Astro
 * @returns the page, or `null` if it does not redirect to another
 */
export function movedPage(html: string, words: Words): string | null {
  // Reading a page as a browser does takes long, and hardly any has the word.
  if (!html.includes('refresh')) return null;
  const elements = elementsOf(html);
  const refresh = elements.find((one) => attributeOf(one, 'http-equiv') === 'refresh');
  if (refresh === undefined) return null;
  const content = attributeOf(refresh, 'content') ?? '';
  const [, address = ''] = /url=(.*)$/u.exec(content) ?? [];
  const canonical = elements.find((one) => attributeOf(one, 'rel') === 'canonical');
  const href = (canonical && attributeOf(canonical, 'href')) ?? address;
  return `<!doctype html>${toHtml(
    element('html', { lang: words.language }, [
      element('head', {}, [
        element('meta', { charSet: 'utf-8' }),
        element('title', {}, [{ type: 'text', value: words('site.moved.title') }]),
        element('meta', { httpEquiv: ['refresh'], content }),
        element('meta', { name: 'robots', content: 'noindex' }),
        element('link', { rel: ['canonical'], href }),
      ]),
      element('body', {}, [
        element('p', {}, words.rich('site.moved.to', { address }, { link: { href: address } })),
      ]),
    ]),
  )}\n`;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
