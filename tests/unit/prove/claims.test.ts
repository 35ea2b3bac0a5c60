import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimMeasures } from '../../prove/claimMeasures.ts';
import { claims } from '../../prove/claims.ts';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/gu, ' ');

test.each(claims)('the README says: $words', ({ words }) => {
  expect(readme).toContain(words);
});

test('every claim in bold in the README is in the list', () => {
  const [introduction = ''] = readme.split('## Start');
  const bold = [...introduction.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);
  expect(bold.length).toBeGreaterThan(4);
  const proven = claims.map(({ words }) => words);
  expect(bold.filter((words) => !proven.includes(words))).toEqual([]);
});

test.each(claims)('the tests of $id exist', ({ tests }) => {
  for (const path of tests) {
    expect(existsSync(path), path).toBe(true);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [path];
    expect(
      files.some((file) => file.endsWith('.test.ts')),
      path,
    ).toBe(true);
  }
});

test('every measure belongs to a claim', () => {
  const ids = new Set(claims.map(({ id }) => id));
  expect(Object.keys(claimMeasures).filter((id) => !ids.has(id))).toEqual([]);
});
