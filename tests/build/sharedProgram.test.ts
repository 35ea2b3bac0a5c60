import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureWith } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { digests, testFolder, writeContent } from '../support/siteFolder.ts';

/** A user who owns nothing of the program. */
const nobody = 65_534;
const asNobody = ['--reuid', '--regid'].map((option) => `${option}=${nobody}`);

/** Why the program cannot be run as somebody else here; `null` when it can. */
function hindrance(): string | null {
  if (process.getuid?.() !== 0) return 'only an administrator may run a program as somebody else';
  // By its whole path: a folder above may be closed to others.
  const tried = [...asNobody, '--clear-groups', 'cat', resolve('package.json')];
  const { status } = spawnSync('setpriv', tried);
  return status === 0 ? null : 'somebody else cannot be tried, or cannot read the program';
}

test('a program that belongs to somebody else makes the same site, with a cache of one’s own', (context) => {
  const reason = hindrance();
  if (reason !== null) context.skip(reason);
  const folder = testFolder();
  const [content, site, home] = ['content', 'site', 'home'].map((name) => join(folder, name));
  if (content === undefined || site === undefined || home === undefined) throw new Error();
  writeContent(content, fixtureWith({}));
  chmodSync(folder, 0o777);
  mkdirSync(home);
  chownSync(home, nobody, nobody);
  const build = () =>
    spawnSync('setpriv', [...asNobody, '--clear-groups', process.execPath, 'src/cli/build.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, CONTENT_DIR: content, OUT_DIR: site },
    });
  // The second run uses what the first has kept.
  for (const { status, stdout, stderr } of [build(), build()]) {
    expect(stderr).toBe('');
    expect(stdout).toContain('Published');
    expect(status).toBe(0);
  }
  const caches = join(home, '.cache/partnership-almanac');
  const [cache = ''] = readdirSync(caches);
  expect(readdirSync(join(caches, cache)).filter((name) => name.startsWith('press-'))).toHaveLength(
    1,
  );
  expect(existsSync(join(home, '.config'))).toBe(false);
  const ours = join(folder, 'ours');
  expect(runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: ours }).status).toBe(0);
  expect(digests(ours)).toEqual(digests(site));
});
