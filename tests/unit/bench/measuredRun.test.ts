import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import type { Run } from '../../bench/measuring/measuredRun.ts';
import { measuredRun } from '../../bench/measuring/measuredRun.ts';
import { treeUse } from '../../bench/measuring/treeUse.ts';

const run = (script: string, more: Partial<Run> = {}) =>
  measuredRun({
    args: ['-e', script],
    folder: tmpdir(),
    limit: 20,
    signal: new AbortController().signal,
    ...more,
  });

const waits = 'setTimeout(() => {}, 60_000)';

it('counts what a run starts as its own', async () => {
  const holds =
    'Buffer.alloc(100_000_000, 1); const end = Date.now() + 300; while (Date.now() < end);';
  const starts = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(holds)}])`;
  const { megabytes, processorSeconds, output } = await run(`console.log('here'); ${starts}`);
  expect(output).toBe('here\n');
  // Only Linux tells.
  if (treeUse(process.pid) === null) return;
  expect(megabytes).toBeGreaterThan(100);
  expect(processorSeconds).toBeGreaterThan(0.1);
});

it('fails with what a run said that failed', async () => {
  await expect(run("console.error('no such page'); process.exit(3)")).rejects.toThrow(
    'no such page',
  );
});

it('is ended after its time', async () => {
  await expect(run(waits, { limit: 0.2 })).rejects.toThrow('not finished after 0.2 s');
});

it('is ended, or not begun, when somebody stops the benchmark', async () => {
  const stop = new AbortController();
  setTimeout(() => {
    stop.abort(new Error('Stopped.'));
  }, 200);
  await expect(run(waits, { signal: stop.signal })).rejects.toThrow('Stopped.');
  await expect(run(waits, { signal: stop.signal })).rejects.toThrow('Stopped.');
});
