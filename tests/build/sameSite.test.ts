import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { fixtureFolder } from '../support/fixture.ts';
import { programCopy } from '../support/programCopy.ts';
import { runAstro } from '../support/runAstro.ts';
import { runCommand } from '../support/runBuild.ts';
import { triesEverything } from '../support/sample.ts';
import { filesIn, steadyDigests, testFolder } from '../support/siteFolder.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const otherMachine = pathToFileURL(join(engine, 'tests/support/otherMachine.mjs')).href;

/** Environment variables that differ on another machine. */
const elsewhere = {
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${otherMachine}`,
};

test('the site is byte-for-byte the same from Astro alone, and in any folder, time zone or language', () => {
  const [content, ours] = [fixtureFolder('small-partnership'), inject('smallSite')];
  const [home, plain] = [testFolder(), join(testFolder(), 'some', 'where', 'else')];
  const { status, stderr } = runAstro(
    'build',
    content,
    plain,
    { ...elsewhere, HOME: home },
    programCopy('ours, Zoë'),
  );
  expect(status, stderr).toBe(0);
  expect(filesIn(plain)).toContain('pagefind/pagefind.js');
  expect(filesIn(plain)).toContain('_headers');
  expect(steadyDigests(plain)).toEqual(steadyDigests(ours));
});

// Only the command: Astro alone loses files in a folder with a per cent sign in its name.
if (triesEverything)
  test('the sample site is byte-for-byte the same in any folder', () => {
    const [here, there] = [join(testFolder(), 'here'), join(testFolder(), 'there')];
    expect(runCommand('build', [], { OUT_DIR: here })).toMatchObject({ status: 0 });
    const { status, stderr } = runCommand(
      'build',
      [],
      { ...elsewhere, OUT_DIR: there, HOME: testFolder() },
      programCopy('100% ours, Zoë'),
    );
    expect(status, stderr).toBe(0);
    const digests = steadyDigests(here);
    expect(Object.keys(digests).length).toBeGreaterThan(500);
    expect(steadyDigests(there)).toEqual(digests);
  });
