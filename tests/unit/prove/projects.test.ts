import { expect, test } from 'vitest';
import config from '../../../vitest.config.ts';

test('one command can run every kind of test: kinds with different numbers of workers take turns', () => {
  const projects = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project ? [project.test ?? {}] : [],
  );
  expect(projects.map(({ name }) => name)).toEqual(['unit', 'build', 'browser']);
  const workersOf = new Map<number, Set<unknown>>();
  for (const { maxWorkers, sequence } of projects) {
    const group = sequence?.groupOrder ?? 0;
    workersOf.set(group, (workersOf.get(group) ?? new Set()).add(maxWorkers));
  }
  for (const workers of workersOf.values()) expect(workers.size).toBe(1);
});
