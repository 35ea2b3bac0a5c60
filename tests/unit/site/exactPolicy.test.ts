import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exactPolicy } from '../../../src/site/exactPolicy.ts';
import { policyText } from '../../../src/site/policy.ts';

const hash = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

/** A page as drawn by Astro, with the policy of the whole site somewhere in the head. */
const testPage = (body: string, policy: string, title = '<title>Groups</title>') =>
  `<!doctype html><html lang="en-GB"> <head><meta charset="utf-8">${title}${meta(policy)}</head><body>${body}</body></html>`;
const policyOf = (html: string) => policyText(exactPolicy(html).policy);

describe('the policy of a page', () => {
  test('allows the scripts and styles in the page', () => {
    const policy = `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')}`;
    const page = testPage('<style>p{}</style><script type="module">go()</script>', policy);
    expect(policyOf(page)).toBe(policy);
  });

  test('does not allow scripts from other pages', () => {
    const policy = `script-src 'self' ${hash('go()')} ${hash('other()')};`;
    const page = testPage('<script>go()</script>', policy);
    expect(policyOf(page)).toBe(`script-src 'self' ${hash('go()')}`);
  });

  test('leaves every other directive and keyword unchanged', () => {
    const policy = `default-src 'none';img-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash('x')};`;
    expect(policyOf(testPage('', policy))).toBe(
      "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    );
  });

  test('never gets a hash of a script that Astro did not compile', () => {
    const page = testPage('<script>injected()</script>', "script-src 'self'");
    expect(policyOf(page)).toBe("script-src 'self'");
  });

  test('is moved before any text by an author, and after the character set', () => {
    const words = '<meta name="description" content="<script>"><title>Groups</title>';
    const page = testPage('Words', "style-src 'self'", words);
    const policy = meta("style-src 'self'");
    expect(exactPolicy(page).html).toBe(
      page.replace(policy, '').replace('<meta charset="utf-8">', (first) => first + policy),
    );
  });

  test.each(['<style>', '<script>', '</style>', '<!--', '<style a='])(
    'is not confused by %j in an attribute',
    (words) => {
      const policy = `script-src ${hash('go()')}; style-src ${hash('p{}')}`;
      const body = `<p title="${words}">Words</p><style>p{}</style><p title="${words}"></p><script>go()</script>`;
      expect(policyOf(testPage(body, policy))).toBe(policy);
    },
  );

  test.each([
    ['in a comment', '<!-- <script>go()</script> -->'],
    ['in a text area', '<textarea><script>go()</script></textarea>'],
    ['in another script', '<script type="application/json">"<script>go()"</script>'],
  ])('ignores anything that a browser would not run: %s', (_where, body) => {
    expect(policyOf(testPage(body, `script-src ${hash('go()')}`))).toBe('script-src');
  });

  test.each([
    ['in capitals', '<STYLE>p{}</STYLE>'],
    ['in a drawing', '<svg><style>p{}</style></svg>'],
    ['in a template', '<template><style>p{}</style></template>'],
    ['with a stray end tag', '</p><style media="print">p{}</style >'],
  ])('finds the styles that a browser would use: %s', (_where, body) => {
    const policy = `style-src ${hash('p{}')}`;
    expect(policyOf(testPage(body, policy))).toBe(policy);
  });

  test('a page without a policy is refused', () => {
    expect(() => exactPolicy('<p>Nothing</p>')).toThrow('without a content security policy');
  });
});
