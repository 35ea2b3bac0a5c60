import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../../src/cli/exchangedFolders.ts';
import { openStaging } from '../../../src/cli/publishedSite.ts';

let parent: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'almanac-publish-'));
  site = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Puts a site with some words into a folder. */
function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'site-map'), { recursive: true });
  writeFileSync(join(folder, '404.html'), 'Not found');
  writeFileSync(join(folder, 'index.html'), words);
}

const words = () => readFileSync(join(site, 'index.html'), 'utf8');
const inTwoSteps = () => false;

describe.each([
  ['in one step', exchangeFolders],
  ['in two steps', inTwoSteps],
])('publishing %s', (_name, exchange) => {
  test('the first site is put in its place and may be read by everybody', async () => {
    const staging = openStaging(site, exchange);
    writeSite(staging.folder, 'first');
    await staging.publish();
    expect(words()).toBe('first');
    expect(readdirSync(parent)).toEqual(['dist']);
    mkdirSync(join(parent, 'ordinary'));
    expect(statSync(site).mode).toBe(statSync(join(parent, 'ordinary')).mode);
  });

  test('a new site takes the place of the old one and nothing of the old one stays', async () => {
    writeSite(site, 'old');
    writeFileSync(join(site, 'gone.html'), 'old');
    const staging = openStaging(site, exchange);
    writeSite(staging.folder, 'new');
    expect(words()).toBe('old');
    await staging.publish();
    expect(words()).toBe('new');
    expect(existsSync(join(site, 'gone.html'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('a site that is given up leaves the old one as it was', async () => {
    writeSite(site, 'old');
    const staging = openStaging(site, exchange);
    writeSite(staging.folder, 'new');
    await staging.discard();
    expect(words()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('a link to the folder of the site stays a link', async () => {
    writeSite(join(parent, 'release'), 'old');
    symlinkSync('release', site);
    const staging = openStaging(site, exchange);
    writeSite(staging.folder, 'new');
    await staging.publish();
    expect(words()).toBe('new');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'release']);
  });
});

test('when the second step of a swap fails the old site is put back', async () => {
  writeSite(site, 'old');
  const staging = openStaging(site, inTwoSteps);
  rmSync(staging.folder, { recursive: true });
  await expect(staging.publish()).rejects.toThrow('ENOENT');
  expect(words()).toBe('old');
});

test('a run that was stopped between the two steps is put right by the next one', async () => {
  writeSite(join(parent, '.dist-old'), 'old');
  await openStaging(site).discard();
  expect(words()).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a stopped run left behind is removed, and what a running one needs is not', async () => {
  const { pid: stopped } = spawnSync(process.execPath, ['--version']);
  const left = join(parent, `.dist-new-${stopped}-abcdef`);
  const inUse = join(parent, `.dist-new-${process.ppid}-abcdef`);
  for (const folder of [left, inUse]) mkdirSync(folder);
  await openStaging(site).discard();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(inUse)).toBe(true);
});

test('a folder that holds something else is never replaced', () => {
  mkdirSync(site);
  writeFileSync(join(site, 'holiday.jpg'), 'precious');
  expect(() => openStaging(site)).toThrow('holds something other than a site');
  expect(readdirSync(site)).toEqual(['holiday.jpg']);
  writeFileSync(join(parent, 'file'), 'precious');
  expect(() => openStaging(join(parent, 'file'))).toThrow('is a file');
});

test('an empty folder may become the site', async () => {
  mkdirSync(site);
  const staging = openStaging(site);
  writeSite(staging.folder, 'first');
  await staging.publish();
  expect(words()).toBe('first');
});

test('a folder that is not there is not exchanged', () => {
  writeSite(site, 'old');
  mkdirSync(join(parent, 'other'));
  expect(() => exchangeFolders(join(parent, 'missing'), site)).toThrow('ENOENT');
  expect(words()).toBe('old');
});

test('while sites are exchanged there is never a moment without one', async ({ skip }) => {
  const other = join(parent, 'other');
  writeSite(site, 'one');
  writeSite(other, 'two');
  if (!exchangeFolders(other, site)) skip('This system cannot exchange two folders in one step.');
  const module = fileURLToPath(new URL('../../../src/cli/exchangedFolders.ts', import.meta.url));
  const program = `
    import { exchangeFolders } from ${JSON.stringify(module)};
    for (let round = 0; round < 60; round += 1) exchangeFolders(${JSON.stringify(other)}, ${JSON.stringify(site)});
  `;
  const swapper = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program]);
  let isDone = false;
  swapper.on('exit', () => (isDone = true));
  const seen = new Set<string>();
  let looks = 0;
  while (!isDone) {
    for (let look = 0; look < 200; look += 1) seen.add(words());
    looks += 200;
    await new Promise((next) => setImmediate(next));
  }
  expect(looks).toBeGreaterThan(1000);
  expect([...seen].sort()).toEqual(['one', 'two']);
});
