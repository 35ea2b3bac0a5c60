import { expect, it } from 'vitest';
import { startStageClock } from '../../../src/cli/stageClock.ts';

it('gives each stage the time since the one before, and calls what came first the start', () => {
  const times = [250, 1250, 4000];
  const clock = startStageClock(() => times.shift() ?? 0);
  clock.ended('check');
  clock.ended('pages');
  expect(clock.report()).toBe('start: 0.25 s\ncheck: 1.00 s\npages: 2.75 s\n');
});
