import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exactPolicy } from '../../../src/policy/exactPolicy.ts';

const hash = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const testPage = (body: string) => `<head><title>Groups</title></head><body>${body}</body>`;
const policyOf = (html: string) => /content="([^"]*)"/u.exec(html)?.[1];

describe('exactPolicy', () => {
  test('allows a script and a style that stand in the page', () => {
    const policy = `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')}`;
    const page = testPage('<style>p{}</style><script type="module">go()</script>');
    expect(policyOf(exactPolicy(page, policy))).toBe(policy);
  });

  test('does not allow scripts that stand elsewhere', () => {
    const page = testPage('<script>go()</script>');
    const policy = `script-src 'self' ${hash('go()')} ${hash('other()')};`;
    expect(policyOf(exactPolicy(page, policy))).toBe(`script-src 'self' ${hash('go()')}`);
  });

  test('leaves every other directive and keyword as it is', () => {
    const policy = `default-src 'none';img-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash('x')};`;
    expect(policyOf(exactPolicy(testPage(''), policy))).toBe(
      "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    );
  });

  test('never adds a hash of its own', () => {
    const page = testPage('<script>injected()</script>');
    expect(policyOf(exactPolicy(page, "script-src 'self'"))).toBe("script-src 'self'");
  });

  test('comes before every script and style, and otherwise at the end of the head', () => {
    const element = `<meta http-equiv="content-security-policy" content="style-src 'self'">`;
    const first = '<head><script>{}</script><style>p{}</style></head>';
    expect(exactPolicy(first, "style-src 'self'")).toBe(
      first.replace('<script>', `${element}<script>`),
    );
    expect(exactPolicy(testPage('Words'), "style-src 'self'")).toBe(
      testPage('Words').replace('</head>', `${element}</head>`),
    );
  });

  test('a page without a head is no page', () => {
    expect(() => exactPolicy('<p>Nothing</p>', "style-src 'self'")).toThrow('without a head');
  });
});
