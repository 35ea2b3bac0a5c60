import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteFilePattern } from '../../../src/collections/index.ts';
import { childrenOf, descend, readTree } from '../../../src/documents/xmlTree.ts';
import { headerRules } from '../../../src/site/headersFile.ts';
import { readPolicy } from '../../../src/site/policy.ts';
import { nginxHeaders } from '../../support/nginxHeaders.ts';

const policy = readPolicy("default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'");
/** A file of each kind, with its address. */
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

/** The headers that the build asks a host to send with an address. */
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

describe('nginx sends the headers of the file _headers', () => {
  test.each(Object.entries(files))('with %s', (_file, address) => {
    const { 'content-security-policy': askedPolicy = '', ...others } = asked(address);
    const { 'content-security-policy': sentPolicy = '', ...sent } = nginx(address);
    expect(sent).toEqual(others);
    expect(Object.keys(sent).length).toBeGreaterThan(6);
    // Pages carry the rest of their policy; other files carry none.
    const directives = sentPolicy.split('; ');
    expect(directives).toContain("frame-ancestors 'none'");
    if (askedPolicy.startsWith("default-src 'none'; frame-ancestors") && !address.endsWith('.js'))
      expect(directives).toContain("default-src 'none'");
    if (address.endsWith('.html')) expect(directives).toEqual(["frame-ancestors 'none'"]);
  });

  test('and the comparison notices a missing or different header', () => {
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

test('htaccess sends the headers common to all files', () => {
  const text = readFileSync('handbook/hosting/htaccess', 'utf8');
  const [common] = rules;
  expect(common?.headers.length).toBeGreaterThan(4);
  for (const [name, value] of common?.headers ?? [])
    expect(text).toContain(`set ${name} "${value}"`);
  expect(text).toContain("frame-ancestors 'none'");
});

describe('web.config, for IIS', () => {
  const webServer = descend(
    readTree(readFileSync('handbook/hosting/web.config', 'utf8')),
    'system.webServer',
  );
  const settings = (...names: string[]): Record<string, string>[] =>
    childrenOf(descend(webServer, ...names)).map(({ name, attributes }) => ({
      ...attributes,
      element: name,
    }));

  test('sends the headers common to all files, and prevents stale copies', () => {
    const sent = settings('httpProtocol', 'customHeaders').flatMap(({ element, name, value }) =>
      element === 'add' ? [[name, value]] : [],
    );
    const [common] = rules;
    expect(Object.fromEntries(sent)).toEqual({
      ...Object.fromEntries(common?.headers ?? []),
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cache-Control': 'no-cache',
    });
  });

  test('serves the page of a folder, and 404.html with status 404 for an unknown address', () => {
    expect(settings('defaultDocument', 'files')).toContainEqual({
      element: 'add',
      value: 'index.html',
    });
    // With "ExecuteURL" a static page would have the status 200.
    expect(settings('httpErrors')).toContainEqual({
      element: 'error',
      statusCode: '404',
      path: '404.html',
      responseMode: 'File',
    });
  });

  test('gives a type to every kind of file that IIS does not know, because it would not send it', () => {
    const known = 'css csv docx gz html js mp3 mp4 pdf png pptx svg txt xlsx xml zip'.split(' ');
    const named = settings('staticContent').map(({ fileExtension = '' }) => fileExtension.slice(1));
    const ofReaders = /\(\?:([a-z0-9|]+)\)/u.exec(siteFilePattern.source);
    const endings = [
      ...Object.keys(files).map((file) => file.slice(file.lastIndexOf('.') + 1)),
      ...(ofReaders?.[1] ?? '').split('|'),
      'woff2',
    ];
    expect(endings).toContain('odt');
    expect(endings.filter((ending) => ![...known, ...named].includes(ending))).toEqual([]);
  });
});
