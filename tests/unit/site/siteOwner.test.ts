import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseOtherSite } from '../../../src/site/siteOwner.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-owner-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<title>Vale &amp; Dale</title><link rel="canonical" href="https://vale.example/">',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("another partnership's site is never replaced, and the message names both", () => {
  expect(() =>
    refuseOtherSite(folder, { name: 'Ashmere', url: 'https://ashmere.example' }),
  ).toThrow(
    /holds the site of Vale & Dale .* this is the site of Ashmere .* Nothing was published/u,
  );
});

test.each([
  ['the same name', { name: 'Vale & Dale', url: 'https://new.example' }],
  ['the same address', { name: 'Vale and Dale', url: 'https://vale.example' }],
])('a site with %s may be replaced', (_what, site) => {
  expect(() => refuseOtherSite(folder, site)).not.toThrow();
});

test('a folder without a site may be used', () => {
  const site = { name: 'Ashmere', url: 'https://ashmere.example' };
  expect(() => refuseOtherSite(join(folder, 'none'), site)).not.toThrow();
});
