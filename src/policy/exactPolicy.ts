import { createHash } from 'node:crypto';

const policyElement = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/u;
const inlineElements = /<(?:script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/gu;

/**
 * A page whose content security policy allows the scripts and styles that stand in it and no others. Astro writes the
 * hashes of every script and style of the whole site, and of its own islands, into each page.
 */
export function exactPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inlineElements)].map(([, content = '']) => sourceOf(content)),
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

/** Most pages hold the same few scripts and styles. */
const sources = new Map<string, string>();

/** What a policy calls a script or style that stands in a page. */
function sourceOf(content: string): string {
  const known = sources.get(content);
  if (known !== undefined) return known;
  const source = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  sources.set(content, source);
  return source;
}
