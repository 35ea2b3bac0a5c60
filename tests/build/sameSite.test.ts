import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { fixtureFolder } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { triesEverything } from '../support/sample.ts';
import { steadyDigests, testFolder } from '../support/siteFolder.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const otherMachine = pathToFileURL(join(engine, 'tests/support/otherMachine.mjs')).href;

/** The same program in another folder. */
function anotherCopy(folder: string): string {
  const copy = join(folder, '100% ours, Zoë', 'almanac');
  mkdirSync(copy, { recursive: true });
  for (const part of [
    'src',
    'content',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(join(engine, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(engine, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

test('a commit makes the same site byte for byte in any folder, at any time, in any language and time zone', () => {
  const folder = testFolder();
  const content = triesEverything ? join(engine, 'content') : fixtureFolder('small-partnership');
  const here = triesEverything ? join(folder, 'here') : inject('smallSite');
  if (triesEverything)
    expect(runCommand('build', [], { OUT_DIR: here })).toMatchObject({ status: 0 });
  const there = runCommand(
    'build',
    [],
    {
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'some', 'where', 'else'),
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: folder,
      NODE_OPTIONS: `--import=${otherMachine}`,
    },
    anotherCopy(folder),
  );
  expect(there.status, there.stderr).toBe(0);
  const one = steadyDigests(here);
  const other = steadyDigests(join(folder, 'some/where/else'));
  expect(Object.keys(one).length).toBeGreaterThan(triesEverything ? 500 : 50);
  expect(other).toEqual(one);
});
