import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFault } from '../../../src/cli/systemFault.ts';
import { fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';

const fault = (code: string, path?: string) =>
  systemFault(Object.assign(new Error(`${code}: words of the system`), { code, path }));

test('a full disk, a missing permission and a read-only disk are explained, with the path', () => {
  expect(fault('ENOSPC', '/srv/site/index.html')).toContain(
    'The disk is full: there is no room for /srv/site/index.html',
  );
  expect(fault('EDQUOT')).toContain('The disk is full: there is no room for a file');
  expect(fault('EACCES', '/srv/site')).toContain('You may not read or write /srv/site');
  expect(fault('EROFS', '/srv/site')).toContain('/srv/site is on a read-only disk');
  expect(fault('EMFILE')).toContain('too many files open');
});

test('other errors keep their own message', () => {
  expect(fault('ENOENT', '/srv/site')).toBeNull();
  expect(systemFault(new Error('Something else.'))).toBeNull();
  expect(systemFault('words')).toBeNull();
});

test('a command that cannot write says so in one line and exits with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-fault-'));
  // A file where a folder is needed, because even an administrator cannot write below it.
  writeFileSync(join(folder, 'file'), '');
  const { status, stderr } = runCommand('build', [], {
    CONTENT_DIR: fixtureFolder('small-partnership'),
    OUT_DIR: join(folder, 'file', 'site'),
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  const lines = stderr.trim().split('\n');
  expect(lines).toEqual([
    'Checking the content...',
    expect.stringMatching(/is a file, but a folder is needed/u),
  ]);
});
