import { createHash } from 'node:crypto';
import type { SSRManifest } from 'astro';
import { expect, test } from 'vitest';
import { wholePolicy } from '../../../src/press/wholePolicy.ts';

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'` as const;

/** The part of what Astro compiled that a policy is made from. */
const compiled = (csp: Partial<NonNullable<SSRManifest['csp']>> | undefined): SSRManifest =>
  ({
    csp,
    routes: [
      { styles: [{ type: 'inline', content: 'p{}' }] },
      {
        styles: [
          { type: 'inline', content: 'p{}' },
          { type: 'external', src: '/a.css' },
        ],
      },
      { styles: [{ type: 'inline', content: 'h1{}' }] },
    ],
  }) as unknown as SSRManifest;

test('every script and style of the site is allowed once', () => {
  const manifest = compiled({
    directives: ["default-src 'none'", "img-src 'self'"],
    scriptDirective: {
      resources: [],
      hashes: ['sha256-AAAA', { hash: 'sha256-BBBB', kind: 'default' }, 'sha256-AAAA'],
      strictDynamic: false,
    },
    styleDirective: { resources: [], hashes: ['sha256-CCCC', 'sha256-CCCC'] },
  });
  expect(wholePolicy(manifest)).toBe(
    "default-src 'none'; img-src 'self'; script-src 'self' 'sha256-AAAA' 'sha256-BBBB'; " +
      `style-src 'self' 'sha256-CCCC' ${hash('p{}')} ${hash('h1{}')}`,
  );
});

test('a site is never printed without a policy', () => {
  expect(() => wholePolicy(compiled(undefined))).toThrow('without a policy');
});
