import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exactPolicy } from '../../../src/policy/exactPolicy.ts';

const hash = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const testPage = (body: string) =>
  `<!doctype html><html lang="en-GB"> <head><meta charset="utf-8"><title>Groups</title></head><body>${body}</body></html>`;
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

  test('comes before any words of an author, and after the character set', () => {
    const page = testPage('Words').replace('<title>', '<meta content="<script>"><title>');
    const element = `<meta http-equiv="content-security-policy" content="style-src 'self'">`;
    expect(exactPolicy(page, "style-src 'self'")).toBe(
      page.replace('<meta charset="utf-8">', (first) => first + element),
    );
  });

  test.each(['<style>', '<script>', '</style>', '<!--', '<style a='])(
    'is not led astray by %j in an attribute',
    (words) => {
      const page = testPage(
        `<p title="${words}">Words</p><style>p{}</style><p title="${words}"></p><script>go()</script>`,
      );
      const policy = `script-src ${hash('go()')}; style-src ${hash('p{}')}`;
      expect(policyOf(exactPolicy(page, policy))).toBe(policy);
    },
  );

  test('a page without a head is no page', () => {
    expect(() => exactPolicy('<p>Nothing</p>', "style-src 'self'")).toThrow('without a head');
  });
});
