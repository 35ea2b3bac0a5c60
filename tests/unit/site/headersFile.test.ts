import { describe, expect, test } from 'vitest';
import { headerRules, headersFile } from '../../../src/site/headersFile.ts';
import type { Policy } from '../../../src/site/policy.ts';
import { readPolicy } from '../../../src/site/policy.ts';

const pages = new Map<string, Policy>(
  Object.entries({
    '404.html': "default-src 'none'; script-src 'self' 'sha256-base'",
    'index.html': "default-src 'none'; script-src 'self' 'sha256-base' 'sha256-home'",
    'groups/index.html': "default-src 'none'; script-src 'self' 'sha256-base'",
    'groups/board/index.html': "default-src 'none'; script-src 'self' 'sha256-board'",
    'search/index.html': "default-src 'none'; connect-src 'self'; script-src 'none'",
  }).map(([path, policy]) => [path, readPolicy(policy)]),
);
const files = [
  ...pages.keys(),
  '_astro/charts.AbCdEf.js',
  'data/contacts.csv',
  'icon.svg',
  'pagefind/fragment/en_12.pf_fragment',
  'pagefind/pagefind.js',
];
const rules = headerRules(files, pages);

/** The headers that a host sends, with the values of two rules joined as hosts join them. */
function sent(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    const start = rule.path.replace(/\*$/u, '');
    const holds = rule.path.endsWith('*') ? address.startsWith(start) : address === rule.path;
    for (const [name, value] of holds ? rule.headers : []) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

describe('the host headers', () => {
  test('forbid framing, cross-origin use, sniffing and referrers everywhere', () => {
    for (const address of ['/', '/groups/board/', '/data/contacts.csv', '/nowhere/']) {
      expect(sent(address)).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      });
    }
  });

  test('forbid unused browser features, but allow full screen for the site’s own videos', () => {
    const permissions = sent('/worried/bsl/')['Permissions-Policy'];
    expect(permissions).toContain('camera=()');
    expect(permissions).toContain('fullscreen=(self)');
    expect(permissions).not.toContain('fullscreen=()');
  });

  test('allow in each part of the site only what its pages and the 404 page need', () => {
    expect(sent('/groups/')['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self' 'sha256-base' 'sha256-board'; frame-ancestors 'none'",
    );
    expect(sent('/search/')['Content-Security-Policy']).toBe(
      "default-src 'none'; connect-src 'self'; script-src 'self' 'sha256-base'; frame-ancestors 'none'",
    );
    expect(sent('/')['Content-Security-Policy']).toContain("'sha256-home'");
    expect(sent('/icon.svg')['Content-Security-Policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });

  test('allow long caching only for files with a hash in their name', () => {
    const cache = (address: string) => sent(address)['Cache-Control'];
    expect(cache('/_astro/charts.AbCdEf.js')).toBe('public, max-age=31536000, immutable');
    expect(cache('/pagefind/fragment/en_12.pf_fragment')).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const address of ['/', '/groups/board/', '/data/contacts.csv', '/pagefind/pagefind.js']) {
      expect(cache(address)).toBe('no-cache');
    }
  });

  test('set no header twice and have a rule for every address', () => {
    for (const file of files) {
      const address = `/${file.replace(/index\.html$/u, '')}`;
      for (const value of Object.entries(sent(address))) {
        if (value[0] !== 'Permissions-Policy')
          expect(value[1]).not.toMatch(/, default-src|, no-cache|, public/u);
      }
      expect(sent(address)).toHaveProperty('Content-Security-Policy');
    }
  });

  test('are listed in the file under their address', () => {
    expect(
      headersFile([
        {
          path: '/*',
          headers: [
            ['A', 'b'],
            ['C', 'd'],
          ],
        },
      ]),
    ).toMatch(/^(?:#.*\n)+\n\/\*\n {2}A: b\n {2}C: d\n$/u);
  });
});
