import { createHash } from 'node:crypto';

const policyElement = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/u;
const inlineElements = /<(script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/gu;

/**
 * A page whose content security policy allows the scripts and styles that stand in it and no others. Astro writes the
 * hashes of every script and style of the whole site, and of its own islands, into each page.
 */
export function exactPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inlineElements)].map(([, name, content = '']) =>
      name === 'style' ? styleSource(content) : sourceOf(content),
    ),
  );
  return html.replace(policyElement, (_whole, start: string, policy: string, end: string) => {
    const directives = policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .filter(([name]) => name !== '')
      .map((words) => words.filter((word) => !word.startsWith("'sha256-") || present.has(word)));
    return start + directives.map((words) => words.join(' ')).join('; ') + end;
  });
}

/** What a policy calls a script or style that stands in a page. */
function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Pages of one kind have the same styles. Scripts are not kept: the data in them differ from page to page. */
const styleSources = new Map<string, string>();

function styleSource(content: string): string {
  const source = styleSources.get(content) ?? sourceOf(content);
  styleSources.set(content, source);
  return source;
}
