import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import { parse } from 'parse5';

/** An element of a page, with the places of its tags in the text. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * Every element of a page, in the order of the text, as a browser reads it.
 * @param hasScripts whether the browser runs scripts, and so ignores elements in `<noscript>`
 */
export function elementsOf(html: string, hasScripts = true): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const take = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('content' in node) take(node.content);
    if ('childNodes' in node) node.childNodes.forEach(take);
  };
  take(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: hasScripts }));
  return elements;
}

/** The value of an attribute, with character references resolved. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute: Token.Attribute) => attribute.name === name)?.value;
}

/** The text in a script or style. */
export function rawText({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Where an element starts and ends in the text. Throws for one that the text only implies. */
export function placeOf({
  tagName,
  sourceCodeLocation,
}: HtmlElement): [start: number, end: number] {
  if (sourceCodeLocation === undefined || sourceCodeLocation === null)
    throw new Error(`The page has no <${tagName}> of its own.`);
  return [sourceCodeLocation.startOffset, sourceCodeLocation.endOffset];
}
