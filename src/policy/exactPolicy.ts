import { createHash } from 'node:crypto';

/** The start of a page, to where a policy comes before anything that it speaks of, and before any words of an author. */
const start = /^<!doctype html><html(?: [a-z]+="[^"]*")*>\s*<head>(?:<meta charset="utf-8">)?/iu;

/** A script or style with what stands in it, or another tag: in its attributes may stand what looks like a script. */
const tags = /<(?:(script|style)\b(?:"[^"]*"|[^">])*>([^]*?)<\/\1>|[a-z](?:"[^"]*"|[^">])*>)/giu;

/**
 * Gives a page a content security policy that allows the scripts and styles of the site which stand in it, and no others.
 * Throws when the page has no head.
 * @param html the text of the page
 * @param policy what allows all scripts and styles of the site: a script that nobody compiled stays forbidden
 */
export function exactPolicy(html: string, policy: string): string {
  const [before] = start.exec(html) ?? [];
  if (before === undefined) throw new Error('A page without a head cannot have a policy.');
  const present = new Set<string>();
  for (const [, name, content = ''] of html.matchAll(tags))
    if (name !== undefined)
      present.add(name === 'style' ? styleSource(content) : sourceOf(content));
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .filter(([name]) => name !== '')
    .map((words) => words.filter((word) => !word.startsWith("'sha256-") || present.has(word)));
  const exact = directives.map((words) => words.join(' ')).join('; ');
  const element = `<meta http-equiv="content-security-policy" content="${exact}">`;
  return before + element + html.slice(before.length);
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
