import { expect, test } from 'vitest';
import { withScriptSources } from '../../../src/policy/scriptSources.ts';

const policy = "default-src 'none'; script-src 'self' 'sha256-AAAA'; style-src 'self'";

test('a page gets what its scripts need, and nothing else', () => {
  expect(withScriptSources(policy, "'wasm-unsafe-eval'")).toBe(
    "default-src 'none'; script-src 'wasm-unsafe-eval' 'self' 'sha256-AAAA'; style-src 'self'",
  );
});

test('a page that asks for nothing has the policy of all pages', () => {
  expect(withScriptSources(policy, null)).toBe(policy);
});
