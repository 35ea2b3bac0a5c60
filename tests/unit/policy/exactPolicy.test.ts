import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exactPolicy } from '../../../src/policy/exactPolicy.ts';

const hash = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const testPage = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;
const policyOf = (html: string) => /content="([^"]*)"/u.exec(html)?.[1];

describe('exactPolicy', () => {
  test('keeps the hash of a script and of a style that stand in the page', () => {
    const policy = `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};`;
    const page = testPage(policy, '<style>p{}</style><script type="module">go()</script>');
    expect(policyOf(exactPolicy(page))).toBe(
      `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')}`,
    );
  });

  test('removes the hashes of scripts that stand elsewhere', () => {
    const page = testPage(
      `script-src 'self' ${hash('go()')} ${hash('other()')};`,
      '<script>go()</script>',
    );
    expect(policyOf(exactPolicy(page))).toBe(`script-src 'self' ${hash('go()')}`);
  });

  test('leaves every other directive and keyword as it is', () => {
    const policy = `default-src 'none';img-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash('x')};`;
    expect(policyOf(exactPolicy(testPage(policy, '')))).toBe(
      "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    );
  });

  test('never adds a hash of its own', () => {
    const page = testPage("script-src 'self';", '<script>injected()</script>');
    expect(policyOf(exactPolicy(page))).toBe("script-src 'self'");
  });

  test('leaves a page without a policy alone', () => {
    expect(exactPolicy('<p>Nothing</p>')).toBe('<p>Nothing</p>');
  });
});
