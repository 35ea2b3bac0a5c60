import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { fixtureFolder, fixtureWith } from '../support/fixture.ts';
import type { CommandResult } from '../support/runBuild.ts';
import { runCommand } from '../support/runBuild.ts';
import { triesEverything } from '../support/sample.ts';
import { steadyDigests, testFolder, writeContent } from '../support/siteFolder.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test could not run here, for "npm run prove" to print. */
    reason?: string;
  }
}

const engine = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
/** Two versions of the content, the sites they make, and how long one takes to build. */
const one = {
  content: fixtureFolder('small-partnership'),
  site: inject('smallSite'),
  digests: steadyDigests(inject('smallSite')),
};
const other = { content: '', site: '', digests: {} as Record<string, string> };
let duration = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-last-'));
  other.content = join(folder, 'content');
  other.site = join(folder, 'site');
  const renamed = (text: string) => text.replace('VSCP', 'Vale partnership');
  writeContent(other.content, fixtureWith({ 'site.yaml': renamed }));
  const started = performance.now();
  expect(build(other.content, other.site).status).toBe(0);
  duration = performance.now() - started;
  other.digests = steadyDigests(other.site);
  expect(one.digests).not.toEqual(other.digests);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(content: string, site: string): CommandResult {
  return runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: site });
}

/** Starts a build in a process group of its own, so that all of it can be killed. */
function startBuild(content: string, site: string): { pid: number; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: engine,
    detached: true,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
    stdio: 'ignore',
  });
  if (child.pid === undefined) throw new Error('The build did not start.');
  return { pid: child.pid, ended: new Promise((done) => child.on('exit', done)) };
}

/** The first site, in the folder that a web server would be serving. */
function publishedSite(parent: string): string {
  const site = join(parent, 'dist');
  cpSync(one.site, site, { recursive: true });
  return site;
}

/** Mounts a small disk for one test, or skips it where that is not allowed. */
function mountedDisk(parent: string, kilobytes: number, { skip, task }: TestContext): string {
  const disk = join(parent, 'disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${kilobytes}k`,
    'almanac',
    disk,
  ]);
  if (status !== 0) {
    const reason = 'mounting a small disk needs administrator rights';
    task.meta.reason = reason;
    skip(reason);
  }
  onTestFinished(() => {
    spawnSync('umount', [disk]);
  });
  return disk;
}

test('content with an error changes nothing and exits with 1', () => {
  const parent = testFolder();
  const site = publishedSite(parent);
  const broken = join(parent, 'broken');
  const withoutKind = (text: string) => text.replace('kind: Executive\n', '');
  writeContent(broken, fixtureWith({ 'groups/executive.mdx': withoutKind }));
  const { status, stdout } = build(broken, site);
  expect(status).toBe(1);
  expect(stdout).toContain('Nothing was published.');
  expect(steadyDigests(site)).toEqual(one.digests);
});

test('a build killed at any moment leaves either the old site or the new one, complete', async () => {
  const parent = testFolder();
  const site = publishedSite(parent);
  const rounds = triesEverything ? 8 : 1;
  for (let round = 1; round <= rounds; round += 1) {
    const { pid, ended } = startBuild(other.content, site);
    // More often towards the end, when the site is swapped in.
    const delay = duration * Math.sqrt(round / rounds) * (0.9 + Math.random() * 0.2);
    const wasFaster = await Promise.race([
      ended.then(() => true),
      new Promise<false>((next) => setTimeout(() => next(false), delay)),
    ]);
    if (!wasFaster) process.kill(-pid, 'SIGKILL');
    await ended;
    const found = JSON.stringify(steadyDigests(site));
    const whole = [one, other].map((known) => JSON.stringify(known.digests));
    expect(whole.includes(found), `round ${round}, after ${Math.round(delay)} ms`).toBe(true);
  }
  expect(build(other.content, site).status).toBe(0);
  expect(steadyDigests(site)).toEqual(other.digests);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(triesEverything ? [0, 300_000] : [300_000])(
  'a disk that fills up after %i bytes changes nothing and exits with 2',
  (space) => {
    const parent = testFolder();
    const site = publishedSite(parent);
    const { status, stderr } = runCommand('build', [], {
      CONTENT_DIR: other.content,
      OUT_DIR: site,
      NODE_OPTIONS: `--import ${new URL('../support/fullDisk.mjs', import.meta.url).href}`,
      SPACE: String(space),
      WATCHED: parent,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(steadyDigests(site)).toEqual(one.digests);
    expect(readdirSync(parent)).toEqual(['dist']);
  },
);

// The same with a real disk, where the test may mount one: it needs another build.
if (triesEverything)
  test('a real disk that fills up changes nothing and exits with 2', (context) => {
    const size = Number(
      spawnSync('du', ['-sk', one.site], { encoding: 'utf8' }).stdout.split('\t')[0],
    );
    // Enough for one site, but not for the pages that differ in the other.
    const disk = mountedDisk(testFolder(), Math.round(size * 1.1), context);
    const site = publishedSite(disk);
    const { status, stderr } = build(other.content, site);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(steadyDigests(site)).toEqual(one.digests);
    expect(readdirSync(disk)).toEqual(['dist']);
  });

test('a folder that is a mount point is not replaced, and the message says what to do', (context) => {
  const disk = mountedDisk(testFolder(), 1000, context);
  const { status, stderr } = build(one.content, disk);
  expect(status).toBe(2);
  expect(stderr).toContain('a disk is mounted there');
  expect(readdirSync(disk)).toEqual([]);
});

test('two simultaneous builds into two folders both publish complete sites', async () => {
  const parent = testFolder();
  const builds = [one, other].map(({ content }, place) =>
    startBuild(content, join(parent, String(place))),
  );
  expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(steadyDigests(join(parent, '0'))).toEqual(one.digests);
  expect(steadyDigests(join(parent, '1'))).toEqual(other.digests);
});
