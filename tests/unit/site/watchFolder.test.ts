import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Watching } from '../../../src/site/watchFolder.ts';
import { watchFolder } from '../../../src/site/watchFolder.ts';

let folder = '';
let watching: Watching | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-watch-'));
  mkdirSync(join(folder, 'groups'));
  writeFileSync(join(folder, 'groups/executive.mdx'), 'first');
});
afterEach(async () => {
  await watching?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every save is noticed, even if the file is replaced each time', async () => {
  let calls = 0;
  watching = await watchFolder(folder, async () => {
    calls += 1;
    return Promise.resolve();
  });
  for (let save = 1; save <= 4; save += 1) {
    const before = calls;
    const aside = join(folder, 'groups/.executive.swp');
    writeFileSync(aside, `save ${save}`);
    renameSync(aside, join(folder, 'groups/executive.mdx'));
    await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 60_000 });
    // The backup file may be noticed first, and its replacement afterwards.
    await setTimeout(600);
  }
  rmSync(join(folder, 'groups/executive.mdx'));
  const before = calls;
  await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 60_000 });
});

test('calls never overlap, and changes during one lead to another', async () => {
  const events: string[] = [];
  let release = (): void => undefined;
  watching = await watchFolder(folder, async () => {
    events.push('start');
    await new Promise<void>((done) => (release = done));
    events.push('end');
  });
  writeFileSync(join(folder, 'a.mdx'), 'one');
  await vi.waitFor(() => expect(events).toEqual(['start']), { timeout: 60_000 });
  writeFileSync(join(folder, 'b.mdx'), 'two');
  await setTimeout(700);
  expect(events).toEqual(['start']);
  release();
  await vi.waitFor(() => expect(events).toEqual(['start', 'end', 'start']), { timeout: 60_000 });
  release();
});

test('nothing is noticed without a change, or after the end', async () => {
  let calls = 0;
  watching = await watchFolder(folder, async () => {
    calls += 1;
    return Promise.resolve();
  });
  await setTimeout(1200);
  await watching.close();
  writeFileSync(join(folder, 'a.mdx'), 'one');
  await setTimeout(800);
  expect(calls).toBe(0);
});

test('a requested call waits for the current one', async () => {
  const events: string[] = [];
  let release = (): void => undefined;
  watching = await watchFolder(folder, async () => {
    events.push('start');
    await new Promise<void>((done) => (release = done));
    events.push('end');
  });
  writeFileSync(join(folder, 'a.mdx'), 'one');
  await vi.waitFor(() => expect(events).toEqual(['start']), { timeout: 60_000 });
  const asked = watching.callOnce();
  release();
  await vi.waitFor(() => expect(events).toEqual(['start', 'end', 'start']), { timeout: 60_000 });
  release();
  await asked;
  expect(events).toEqual(['start', 'end', 'start', 'end']);
});
