import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FolderEffects } from '../../../src/site/staging.ts';
import { openStaging } from '../../../src/site/staging.ts';

let parent: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'almanac-publish-'));
  site = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Writes a site with some text to a folder. */
function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'site-map'), { recursive: true });
  writeFileSync(join(folder, '404.html'), 'Not found');
  writeFileSync(join(folder, 'index.html'), words);
}

const words = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('publishing', () => {
  test('the first site is put in place, readable by everyone', async () => {
    const staging = openStaging(site);
    writeSite(staging.folder, 'first');
    await staging.publish();
    expect(words()).toBe('first');
    expect(readdirSync(parent)).toEqual(['dist']);
    mkdirSync(join(parent, 'ordinary'));
    expect(statSync(site).mode).toBe(statSync(join(parent, 'ordinary')).mode);
  });

  test('a new site replaces the old one completely', async () => {
    writeSite(site, 'old');
    writeFileSync(join(site, 'gone.html'), 'old');
    const staging = openStaging(site);
    writeSite(staging.folder, 'new');
    expect(words()).toBe('old');
    await staging.publish();
    expect(words()).toBe('new');
    expect(existsSync(join(site, 'gone.html'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('a discarded site leaves the old one unchanged', async () => {
    writeSite(site, 'old');
    const staging = openStaging(site);
    writeSite(staging.folder, 'new');
    await staging.discard();
    expect(words()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('a symbolic link to the site’s folder remains a link', async () => {
    writeSite(join(parent, 'release'), 'old');
    symlinkSync('release', site);
    const staging = openStaging(site);
    writeSite(staging.folder, 'new');
    await staging.publish();
    expect(words()).toBe('new');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'release']);
  });
});

test('if the second rename fails, the old site is restored', async () => {
  writeSite(site, 'old');
  const staging = openStaging(site);
  rmSync(staging.folder, { recursive: true });
  await expect(staging.publish()).rejects.toThrow('ENOENT');
  expect(words()).toBe('old');
});

test('a run stopped between the two renames is repaired by the next', async () => {
  writeSite(join(parent, '.dist-old'), 'old');
  await openStaging(site).discard();
  expect(words()).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the leftovers of a stopped run are removed, but not the files of a running one', async () => {
  const { pid: stopped } = spawnSync(process.execPath, ['--version']);
  const left = join(parent, `.dist-new-${stopped}-abcdef`);
  const inUse = join(parent, `.dist-new-${process.ppid}-abcdef`);
  for (const folder of [left, inUse]) mkdirSync(folder);
  await openStaging(site).discard();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(inUse)).toBe(true);
});

test('a folder with anything else in it is never replaced', () => {
  mkdirSync(site);
  writeFileSync(join(site, 'holiday.jpg'), 'precious');
  expect(() => openStaging(site)).toThrow('contains something other than a site');
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

describe('a folder in use by another program', () => {
  /** Makes renaming fail some times, as Windows does while a folder is in use. */
  const holding = (times: number, code: string): Partial<FolderEffects> => {
    let left = times;
    return {
      waits: [1, 1, 1],
      rename: (from, to) => {
        left -= 1;
        if (left >= 0) throw Object.assign(new Error(`${code}: in use`), { code });
        renameSync(from, to);
      },
    };
  };

  test.each(['EBUSY', 'EPERM', 'EACCES'])(
    'is replaced as soon as it is released (%s)',
    async (code) => {
      writeSite(site, 'old');
      const staging = openStaging(site, holding(3, code));
      writeSite(staging.folder, 'new');
      await staging.publish();
      expect(words()).toBe('new');
      expect(readdirSync(parent)).toEqual(['dist']);
    },
  );

  test('is unchanged if it is not released, and the message says what to do', async () => {
    writeSite(site, 'old');
    const staging = openStaging(site, holding(4, 'EPERM'));
    writeSite(staging.folder, 'new');
    await expect(staging.publish()).rejects.toThrow(/another program is using it.*OneDrive/su);
    await staging.discard();
    expect(words()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('is restored if the new site cannot replace it', async () => {
    writeSite(site, 'old');
    let calls = 0;
    const staging = openStaging(site, {
      waits: [],
      rename: (from, to) => {
        calls += 1;
        if (calls === 2) throw Object.assign(new Error('EPERM: in use'), { code: 'EPERM' });
        renameSync(from, to);
      },
    });
    writeSite(staging.folder, 'new');
    await expect(staging.publish()).rejects.toThrow('The last site is still in place');
    expect(words()).toBe('old');
  });
});

test('without permission to write beside the site, the message suggests another folder', () => {
  const refused = () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  expect(() => openStaging(site, { openRunFolder: refused })).toThrow(
    `you do not have permission to write in ${parent} (EACCES)`,
  );
});
