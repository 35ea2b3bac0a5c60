import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDate } from '../../../src/cli/testDate.ts';
import { runCommand } from '../../support/runBuild.ts';
import { testFolder } from '../../support/siteFolder.ts';

test('examine has help, and needs a built site', () => {
  const help = runCommand('examine', ['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('--record');
  const nothing = runCommand('examine', [], { OUT_DIR: testFolder() });
  expect(nothing.status).toBe(2);
  expect(nothing.stderr).toMatch(/^There is no built site at .* Run "npm run build" first\.\n$/u);
});

test('examine reports a missing browser by its path', () => {
  const site = testFolder();
  writeFileSync(join(site, 'index.html'), '');
  const path = join(site, 'no-such-browser');
  const { status, stderr } = runCommand('examine', [], { OUT_DIR: site, CHROMIUM_PATH: path });
  expect(status).toBe(2);
  expect(stderr).toContain(`CHROMIUM_PATH names ${path}, but there is no file there.`);
});

test('examine refuses anything but a date', () => {
  const { status, stderr } = runCommand('examine', ['--date', '1st May']);
  expect(status).toBe(2);
  expect(stderr).toBe(
    '"1st May" is not a date. Write it as year, month and day, for example 2026-01-31.\n',
  );
});

test('the date is the one given, or today', () => {
  expect(testDate('2020-02-29')).toBe('2020-02-29');
  expect(testDate(undefined)).toMatch(/^20\d\d-\d\d-\d\d$/u);
  expect(() => testDate('2019-02-29')).toThrow('is not a date');
});
