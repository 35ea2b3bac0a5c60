import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileLayer } from '../../../src/cli/layFiles.ts';
import { digestOf } from '../../../src/reuse/valueDigest.ts';
import { testFolder } from '../../support/siteFolder.ts';

/** A last site with one page, and a folder for the new one. */
function twoSites() {
  const folder = testFolder();
  const [last, next] = [join(folder, 'last'), join(folder, 'next')];
  mkdirSync(join(last, 'groups'), { recursive: true });
  writeFileSync(join(last, 'groups/index.html'), 'The groups');
  const inode = (site: string) => statSync(join(site, 'groups/index.html')).ino;
  const text = () => readFileSync(join(next, 'groups/index.html'), 'utf8');
  return { last, next, inode, text };
}

test('a file that is the same as in the last site is not written again', () => {
  const { last, next, inode, text } = twoSites();
  openFileLayer(next, last).lay('groups/index.html', 'The groups');
  expect(text()).toBe('The groups');
  expect(inode(next)).toBe(inode(last));
});

test('a file that is another leaves the last site as it was', () => {
  const { last, next, inode, text } = twoSites();
  openFileLayer(next, last).lay('groups/index.html', Buffer.from('Other groups'));
  expect(text()).toBe('Other groups');
  expect(inode(next)).not.toBe(inode(last));
  expect(readFileSync(join(last, 'groups/index.html'), 'utf8')).toBe('The groups');
});

test('a file of the last site is taken when it is the one that is meant, and only then', () => {
  const { last, next, inode, text } = twoSites();
  const files = openFileLayer(next, last);
  expect(files.layAgain('groups/index.html', digestOf('Other groups'))).toBeNull();
  expect(files.layAgain('index.html', digestOf('The groups'))).toBeNull();
  expect(files.layAgain('groups/index.html', digestOf('The groups'))).toEqual(
    Buffer.from('The groups'),
  );
  expect(text()).toBe('The groups');
  expect(inode(next)).toBe(inode(last));
});

test('without a last site, and where something else has its name, files are written', () => {
  const { last, next, text } = twoSites();
  openFileLayer(next, null).lay('groups/index.html', 'The groups');
  expect(text()).toBe('The groups');
  rmSync(join(last, 'groups/index.html'));
  mkdirSync(join(last, 'groups/index.html'));
  openFileLayer(`${next}-too`, last).lay('groups/index.html', 'The groups');
  expect(readFileSync(join(`${next}-too`, 'groups/index.html'), 'utf8')).toBe('The groups');
});

test.skipIf(process.platform === 'win32')(
  'a file that others could not read is written anew, with the rights of this run',
  () => {
    const { last, next, inode, text } = twoSites();
    chmodSync(join(last, 'groups/index.html'), 0o600);
    openFileLayer(next, last).layAgain('groups/index.html', digestOf('The groups'));
    expect(text()).toBe('The groups');
    expect(inode(next)).not.toBe(inode(last));
    expect(statSync(join(next, 'groups/index.html')).mode & 0o777).toBe(0o666 & ~process.umask());
  },
);

test('a file that is put in place twice leaves the last site as it was', () => {
  const { last, next, text } = twoSites();
  const files = openFileLayer(next, last);
  files.lay('groups/index.html', 'The groups');
  files.lay('groups/index.html', 'Other groups');
  expect(text()).toBe('Other groups');
  expect(readFileSync(join(last, 'groups/index.html'), 'utf8')).toBe('The groups');
});
