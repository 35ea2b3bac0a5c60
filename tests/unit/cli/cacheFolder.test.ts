import { lstatSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCacheFolder } from '../../../src/cli/cacheFolder.ts';
import { engineFolder } from '../../../src/cli/engineFolder.ts';
import { testFolder } from '../../support/siteFolder.ts';

test('what is kept lies with the program when that may be written to, and is for this user alone', () => {
  const place = join(testFolder(), 'cache');
  expect(openCacheFolder(place, { XDG_CACHE_HOME: testFolder() })).toBe(place);
  if (process.getuid !== undefined) expect(statSync(place).mode & 0o777).toBe(0o700);
});

test('otherwise it lies in the user’s own cache, from where compiled pages find the packages', () => {
  const file = join(testFolder(), 'file');
  writeFileSync(file, '');
  const own = testFolder();
  const folder = openCacheFolder(join(file, 'cache'), { XDG_CACHE_HOME: own });
  expect(folder.startsWith(join(own, 'partnership-almanac'))).toBe(true);
  expect(readlinkSync(join(folder, 'node_modules'))).toBe(join(engineFolder, 'node_modules'));
  expect(openCacheFolder(join(file, 'cache'), { XDG_CACHE_HOME: own })).toBe(folder);
});

test('without a home it lies in the folder for temporary files, and never in what is somebody else’s', () => {
  const file = join(testFolder(), 'file');
  writeFileSync(file, '');
  const folder = openCacheFolder(join(file, 'cache'), { XDG_CACHE_HOME: join(file, 'home') });
  expect(lstatSync(folder).isDirectory()).toBe(true);
  expect(lstatSync(folder).uid).toBe(process.getuid?.() ?? 0);
});
