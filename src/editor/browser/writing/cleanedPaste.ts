import { wordLists } from './wordLists.ts';

/** What is left of HTML that was pasted, and what was left out in words: `2 pictures`. */
export interface CleanedPaste {
  html: string;
  leftOut: string[];
}

/** What is always left out, with the words for it; `null` for what no one will miss. */
const unwanted: readonly [selector: string, one: string | null, many: string][] = [
  ['script, style, meta, link, title, xml, template, noscript', null, ''],
  ['img, picture, svg, canvas', 'a picture', 'pictures'],
  ['video, audio, iframe, object, embed', 'a film or frame', 'films and frames'],
  ['form, input, button, select, textarea', 'a form', 'parts of forms'],
  [
    'a[href^="#_ftn"], a[href^="#_edn"], div[data-style*="mso-element:footnote"]',
    'a footnote',
    'parts of footnotes',
  ],
  ['a[href^="#_msocom"], div[data-style*="mso-element:comment"]', 'a comment', 'comments'],
  ['del', 'struck-out words', 'struck-out passages'],
];

const safeLink = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/iu;

/**
 * HTML from Word or a web page without what a page of the site cannot hold. It is read in a document of its own, in which nothing
 * runs and nothing is fetched.
 */
export function cleanedPaste(html: string): CleanedPaste {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const leftOut = unwanted.flatMap(([selector, one, many]) => {
    const found = [...body.querySelectorAll(selector)];
    for (const element of found) element.remove();
    if (found.length === 0 || one === null) return [];
    return [found.length === 1 ? one : `${found.length} ${many}`];
  });
  wordLists(body);
  for (const heading of body.querySelectorAll('.MsoTitle')) renamed(heading, 'h2');
  for (const span of body.querySelectorAll<HTMLElement>('span, b')) styled(span);
  const strange = [...body.querySelectorAll('a')].filter(
    (link) => !safeLink.test((link.getAttribute('href') ?? '').trim()),
  );
  for (const link of strange) link.replaceWith(...link.childNodes);
  const dead = strange.filter((link) => link.hasAttribute('href')).length;
  for (const cell of body.querySelectorAll('td, th')) flattened(cell);
  return {
    html: body.innerHTML,
    leftOut:
      dead === 0
        ? leftOut
        : [...leftOut, dead === 1 ? 'the address of a link' : `the addresses of ${dead} links`],
  };
}

/** HTML whose styles and scripts of single elements are data, without an address of its own: the policy would report each of them. */
function withoutStyles(html: string): string {
  return html
    .replace(/<base\b[^>]*>/giu, '')
    .replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/\s(style|on\w+)\s*=/giu, ' data-$1='));
}

/** What is bold or italic by its style alone becomes so by its element, and what only looks bold does not. */
function styled(element: HTMLElement): void {
  const style = element.dataset['style'] ?? '';
  const isBold = /(?<!-)font-weight:\s*(?:bold|bolder|[6-9]00)/iu.test(style);
  // Word writes of bold words that they are not bold in Arabic: mso-bidi-font-weight.
  if (element.tagName === 'B' && /(?<!-)font-weight:\s*(?:normal|400)/iu.test(style)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (element.closest('h1, h2, h3, h4, h5, h6') !== null) return;
  if (isBold && element.tagName !== 'B') within(element, 'strong');
  if (/(?<!-)font-style:\s*italic/iu.test(style)) within(element, 'em');
}

function within(element: HTMLElement, name: string): void {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

function renamed(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** A cell is one line: its paragraphs become words with a space between. */
function flattened(cell: Element): void {
  for (const block of cell.querySelectorAll('p, div, li, ul, ol, br, h1, h2, h3, h4, h5, h6')) {
    block.before(' ');
    block.replaceWith(...block.childNodes);
  }
  cell.removeAttribute('colspan');
  cell.removeAttribute('rowspan');
}
