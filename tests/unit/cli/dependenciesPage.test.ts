import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LockFile } from '../../../src/cli/dependenciesPage.ts';
import { buildDependencies, dependenciesPage } from '../../../src/cli/dependenciesPage.ts';
import { dependencyReasons } from '../../../src/cli/dependencyReasons.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const permissive = new Set([
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
/** Not permissive, and each with its reason on the page: used unchanged during the build, or not used at all. */
const accepted = (name: string, licence: string): boolean =>
  (licence === 'MPL-2.0' && /^lightningcss(?:-|$)/u.test(name)) ||
  (licence.includes('LGPL-3.0-or-later') && name.startsWith('@img/sharp-'));

test('every package that building needs has a permissive licence, but for those that the page explains', () => {
  const all = buildDependencies(lock);
  expect(all.length).toBeGreaterThan(200);
  expect(
    all.filter(({ name, licence }) => !permissive.has(licence) && !accepted(name, licence)),
  ).toEqual([]);
});

test('whatever reaches a reader has a permissive licence, and its notice goes with it', () => {
  const published = Object.entries(dependencyReasons).filter(([, { published: is }]) => is);
  expect(published.map(([name]) => name)).toEqual(['chart.js', 'pagefind']);
  const notices = readFileSync('public/licences.txt', 'utf8');
  for (const [name] of published) {
    expect(notices).toContain(`- ${name}, `);
    expect(permissive, name).toContain(lock.packages[`node_modules/${name}`]?.license);
  }
});

test('every package that was chosen has a reason, and no reason lacks its package', () => {
  const chosen = Object.keys(lock.packages['']?.dependencies ?? {});
  expect(Object.keys(dependencyReasons).toSorted()).toEqual(chosen.toSorted());
});

test('the list is current: if this fails, run npm run handbook', () => {
  expect(readFileSync('handbook/dependencies.md', 'utf8')).toBe(
    dependenciesPage(lock, dependencyReasons),
  );
});

test('a package is listed once for each version, and those for developing not at all', () => {
  const found = buildDependencies({
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '2.0.0', license: 'MIT' },
      'node_modules/c/node_modules/a': { version: '2.0.0', license: 'MIT' },
      'node_modules/@x/y': { version: '3.0.0', optional: true },
      'node_modules/dev-only': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    },
  });
  expect(found).toEqual([
    { name: '@x/y', version: '3.0.0', licence: 'not stated', optional: true },
    { name: 'a', version: '1.0.0', licence: 'MIT', optional: false },
    { name: 'a', version: '2.0.0', licence: 'MIT', optional: false },
  ]);
});
