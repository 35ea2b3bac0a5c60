import { expect, test } from 'vitest';
import { groupedProblems } from '../../../src/proof/examination.ts';
import { problemLine } from '../../../src/proof/problem.ts';
import type { Problem } from '../../../src/proof/problem.ts';

const at = (page: string, text: string, width?: number): Problem => ({
  aspect: 'rules',
  page,
  text,
  ...(width === undefined ? {} : { width }),
});

test('the same problem on several pages is one, and each page counts once for all widths', () => {
  const problems = [at('/a/', 'fault', 360), at('/a/', 'fault', 1280), at('/b/', 'fault')];
  expect(groupedProblems([...problems, at('/c/', 'other')])).toEqual([
    { aspect: 'rules', text: 'fault', page: '/a/', pages: 2 },
    { aspect: 'rules', text: 'other', page: '/c/', pages: 1 },
  ]);
});

test('stored data is not an accessibility problem', () => {
  expect(groupedProblems([{ aspect: 'privacy', page: '/', text: 'cookie: a' }])).toEqual([]);
});

test('a problem is described in one line', () => {
  expect(problemLine(at('/a/', 'fault', 360))).toBe('/a/ at 360 pixels: fault (rules)');
  expect(problemLine(at('/a/', 'fault'))).toBe('/a/: fault (rules)');
});
