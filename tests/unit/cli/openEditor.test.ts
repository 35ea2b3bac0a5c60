import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needsPackages } from '../../../src/cli/openEditor.mjs';
import { testFolder } from '../../support/siteFolder.ts';

/** A program folder with lockfiles for the required and the installed packages. */
function program(needed: object, installed?: object): string {
  const folder = testFolder();
  const write = (path: string, packages: object): void =>
    writeFileSync(join(folder, path), JSON.stringify({ packages: { '': {}, ...packages } }));
  mkdirSync(join(folder, 'node_modules'));
  write('package-lock.json', needed);
  if (installed !== undefined) write('node_modules/.package-lock.json', installed);
  return folder;
}

test('packages are installed only the first time and after an update', () => {
  const zod = { 'node_modules/zod': { version: '4.6.7' } };
  const newer = { 'node_modules/zod': { version: '4.6.8' } };
  const forMacs = { 'node_modules/fsevents': { version: '2.3.3', optional: true } };
  expect(needsPackages(program(zod))).toBe(true);
  expect(needsPackages(program(zod, zod))).toBe(false);
  expect(needsPackages(program(newer, zod))).toBe(true);
  expect(needsPackages(program({ ...zod, ...forMacs }, zod))).toBe(false);
});

test('without Node.js, the file for Macs explains the problem and waits', () => {
  const { status, stdout } = spawnSync('/bin/sh', ['./Open the editor.command'], {
    env: { PATH: testFolder() },
    input: '\n',
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('Node.js is not installed on this computer.');
});

test('the file for Windows has CRLF line endings and the same explanation', () => {
  const text = readFileSync('Open the editor.cmd', 'utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const sentence = /echo (Node\.js is not installed .*)\r/u.exec(text)?.[1] ?? 'no sentence';
  expect(readFileSync('Open the editor.command', 'utf8')).toContain(`"${sentence}"`);
});
