import { createHash } from 'node:crypto';

const policyElement = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/u;
const inlineElements = /<(?:script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/gu;

/**
 * A page whose content security policy allows the scripts and styles that stand in it and no others. Astro writes the
 * hashes of every script and style of the whole site, and of its own islands, into each page.
 */
export function exactPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inlineElements)].map(
      ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
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
