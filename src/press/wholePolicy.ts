import { createHash } from 'node:crypto';
import type { SSRManifest } from 'astro';

type Hashes = NonNullable<SSRManifest['csp']>['styleDirective']['hashes'];

/** A content security policy that allows the scripts and styles of every page. */
export function wholePolicy({ csp, routes }: SSRManifest): string {
  if (csp === undefined) throw new Error('The pages were compiled without a policy.');
  // What Astro lists are the styles that it compiled; in the pages they stand joined.
  const joined = routes
    .flatMap(({ styles }) => styles)
    .flatMap((style) => (style.type === 'inline' ? [style.content] : []));
  const styles = [...csp.styleDirective.hashes, ...joined.map(hashOf)];
  return [
    ...csp.directives,
    `script-src 'self' ${sources(csp.scriptDirective.hashes)}`,
    `style-src 'self' ${sources(styles)}`,
  ].join('; ');
}

function sources(hashes: Hashes): string {
  const names = hashes.map((entry) => `'${typeof entry === 'string' ? entry : entry.hash}'`);
  return [...new Set(names)].join(' ');
}

/** The hash by which a policy knows a text. */
function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
