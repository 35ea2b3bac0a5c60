import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockFile {
  packages: Record<string, { license?: string; dev?: boolean }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const permissive = new Set([
  '(MIT AND Zlib)',
  // Offered under either licence; we use the first.
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
]);
/**
 * Used unchanged during the build, or an image library that Astro can use but this program does not. The licence of duck is given as
 * "BSD", and its text is that of BSD-2-Clause.
 */
const accepted = /^node_modules\/(?:.+\/)?(?:lightningcss(?:-.+)?|@img\/sharp-.+|duck)$/u;

test('every package needed to build a site has a permissive licence', () => {
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  expect(needed.length).toBeGreaterThan(200);
  expect(
    needed
      .filter(([path, { license = 'none' }]) => !permissive.has(license) && !accepted.test(path))
      .map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([]);
});

test('the licences of packages included in the site are published with it', () => {
  const notices = readFileSync('public/licences.txt', 'utf8');
  for (const name of ['chart.js', 'pagefind']) {
    expect(notices).toContain(`- ${name}, `);
    expect(permissive, name).toContain(packages[`node_modules/${name}`]?.license);
  }
});
