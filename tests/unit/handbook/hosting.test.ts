import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/site/headersFile.ts';
import { readPolicy } from '../../../src/site/policy.ts';
import { nginxHeaders } from '../../support/nginxHeaders.ts';

const policy = readPolicy("default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'");
/** A file of each kind that a site has, with the address that it is found at. */
const files: Record<string, string> = {
  'index.html': '/index.html',
  '404.html': '/404.html',
  'groups/executive/index.html': '/groups/executive/index.html',
  'data/contacts/index.html': '/data/contacts/index.html',
  'data/contacts.csv': '/data/contacts.csv',
  'data/contacts.csv-metadata.json': '/data/contacts.csv-metadata.json',
  'charts/contacts/by-source.svg': '/charts/contacts/by-source.svg',
  'charts/contacts/by-source.png': '/charts/contacts/by-source.png',
  'pictures/event-640.webp': '/pictures/event-640.webp',
  'reports/2020-21/figures.zip': '/reports/2020-21/figures.zip',
  'reports/2020-21/report.pdf': '/reports/2020-21/report.pdf',
  '_astro/page.abc.css': '/_astro/page.abc.css',
  'pagefind/filter/en_1.pf_filter': '/pagefind/filter/en_1.pf_filter',
  'pagefind/fragment/en_1.pf_fragment': '/pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index': '/pagefind/index/en_1.pf_index',
  'pagefind/pagefind.js': '/pagefind/pagefind.js',
  'pagefind/pagefind.en_1.pf_meta': '/pagefind/pagefind.en_1.pf_meta',
  'pagefind/wasm.en.pagefind': '/pagefind/wasm.en.pagefind',
  'pagefind/pagefind-entry.json': '/pagefind/pagefind-entry.json',
  'feed.xml': '/feed.xml',
  'glossary.json': '/glossary.json',
  'icon.svg': '/icon.svg',
  'licences.txt': '/licences.txt',
};
const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
const rules = headerRules(
  Object.keys(files).toSorted(),
  new Map(pages.map((path) => [path, policy])),
);
const nginx = nginxHeaders(readFileSync('handbook/hosting/nginx.conf', 'utf8'));

/** What the build asks a host to send with an address. */
function asked(address: string): Record<string, string> {
  const shown = address.replace(/index\.html$/u, '');
  const holds = (path: string): boolean =>
    path.endsWith('*') ? shown.startsWith(path.slice(0, -1)) : path === shown;
  return Object.fromEntries(
    rules
      .filter(({ path }) => holds(path))
      .flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
}

describe('nginx sends what the file _headers asks for', () => {
  test.each(Object.entries(files))('with %s', (_file, address) => {
    const { 'content-security-policy': askedPolicy = '', ...others } = asked(address);
    const { 'content-security-policy': sentPolicy = '', ...sent } = nginx(address);
    expect(sent).toEqual(others);
    expect(Object.keys(sent).length).toBeGreaterThan(6);
    // A page carries the rest of its policy in itself. What is no page carries nothing.
    const directives = sentPolicy.split('; ');
    expect(directives).toContain("frame-ancestors 'none'");
    if (askedPolicy.startsWith("default-src 'none'; frame-ancestors") && !address.endsWith('.js'))
      expect(directives).toContain("default-src 'none'");
    if (address.endsWith('.html')) expect(directives).toEqual(["frame-ancestors 'none'"]);
  });

  test('and would be found out if a header were missing or another', () => {
    const text = readFileSync('handbook/hosting/nginx.conf', 'utf8');
    const without = nginxHeaders(text.replace(/\n\s*add_header Referrer-Policy[^\n]*/u, ''));
    expect(without('/index.html')['referrer-policy']).toBeUndefined();
    const other = nginxHeaders(text.replace('_astro|', ''));
    expect(other('/_astro/page.abc.css')['cache-control']).toBe('no-cache');
    expect(() =>
      nginxHeaders(text.replace('{ try_files', '{ add_header X-A "b" always; try_files')),
    ).toThrow('cannot be read');
  });
});

test.each(['htaccess', 'web.config'])(
  '%s sends the headers that are the same everywhere',
  (file) => {
    const text = readFileSync(`handbook/hosting/${file}`, 'utf8');
    const [common] = rules;
    expect(common?.headers.length).toBeGreaterThan(4);
    for (const [name, value] of common?.headers ?? []) {
      expect([`set ${name} "${value}"`, `name="${name}" value="${value}"`]).toSatisfy(
        (forms: string[]) => forms.some((form) => text.includes(form)),
      );
    }
    expect(text).toContain("frame-ancestors 'none'");
  },
);
