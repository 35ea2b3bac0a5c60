import { createHash } from 'node:crypto';
import type { HtmlElement } from './htmlTree.ts';
import { attributeOf, elementsOf, placeOf, rawText } from './htmlTree.ts';
import type { Policy } from './policy.ts';
import { policyText, readPolicy } from './policy.ts';

/** A page with a policy of its own. */
export interface GuardedPage {
  /** The text of the page. */
  html: string;
  /** Its content security policy. */
  policy: Policy;
}

/**
 * Narrows the content security policy of a page to what it needs. Astro allows, on every page, the scripts and styles of the
 * whole site; here those stay that are in the page. Nothing is added, so a script that no one compiled stays forbidden. The
 * policy moves to the start of the head, before anything that it speaks of.
 * @param html the text of a page that Astro drew; throws when it has no policy, or no character set before it
 */
export function exactPolicy(html: string): GuardedPage {
  const elements = elementsOf(html);
  const element = elements.find(isPolicy);
  const charset = elements.find((each) => attributeOf(each, 'charset') !== undefined);
  if (element === undefined || charset === undefined)
    throw new Error('A page came without a content security policy or a character set.');
  const present = new Set(elements.filter(isInline).map((each) => hashSource(rawText(each))));
  const policy = new Map(
    [...readPolicy(attributeOf(element, 'content') ?? '')].map(([name, sources]) => [
      name,
      new Set([...sources].filter((source) => !isHash(source) || present.has(source))),
    ]),
  );
  const [start, end] = placeOf(element);
  const [, head] = placeOf(charset);
  if (start < head) throw new Error('The policy of a page comes before its character set.');
  const meta = `<meta http-equiv="content-security-policy" content="${policyText(policy)}">`;
  return { html: html.slice(0, head) + meta + html.slice(head, start) + html.slice(end), policy };
}

function isPolicy(element: HtmlElement): boolean {
  return (
    element.tagName === 'meta' &&
    attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function isInline({ tagName }: HtmlElement): boolean {
  return tagName === 'script' || tagName === 'style';
}

function isHash(source: string): boolean {
  return source.startsWith("'sha256-");
}

/** What a policy calls a script or style that is in a page. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
