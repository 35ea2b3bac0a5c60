import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStaging } from '../../../src/site/staging.ts';

const moduleAddress = new URL('../../../src/site/staging.ts', import.meta.url).href;
const preload = new URL('../../support/killedAtStep.mjs', import.meta.url).href;

const program = (site: string) => `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { openStaging } from ${JSON.stringify(moduleAddress)};
  const staging = openStaging(${JSON.stringify(site)});
  mkdirSync(staging.folder + '/site-map');
  for (const name of ['404.html', 'index.html', 'last.html']) writeFileSync(staging.folder + '/' + name, 'new');
  await staging.publish();
`;

function writeOldSite(site: string): void {
  mkdirSync(join(site, 'site-map'), { recursive: true });
  for (const name of ['404.html', 'index.html', 'last.html'])
    writeFileSync(join(site, name), 'old');
}

/** The text on all the pages of a site; `mixed` if they differ, `missing` if there is no site. */
function stateOf(site: string): string {
  if (!existsSync(site)) return 'missing';
  const words = new Set(
    ['404.html', 'index.html', 'last.html'].map((name) => readFileSync(join(site, name), 'utf8')),
  );
  return words.size === 1 ? ([...words][0] ?? '') : 'mixed';
}

/** Stops a publication after each of its steps in turn, and returns what is there. */
async function statesWhenStopped(): Promise<string[]> {
  const states: string[] = [];
  for (let step = 1; step < 40; step += 1) {
    const parent = mkdtempSync(join(tmpdir(), 'almanac-stopped-'));
    const site = join(parent, 'dist');
    writeOldSite(site);
    const { signal, stderr } = spawnSync(
      process.execPath,
      ['--import', preload, '--input-type=module-typescript', '--eval', program(site)],
      { encoding: 'utf8', env: { ...process.env, STEP: String(step), WATCHED: parent } },
    );
    expect(stderr).toBe('');
    states.push(stateOf(site));
    // The next run always publishes a complete site and leaves nothing behind.
    await openStaging(site).discard();
    expect(stateOf(site)).toMatch(/^(?:old|new)$/u);
    expect(readdirSync(parent)).toEqual(['dist']);
    rmSync(parent, { recursive: true });
    if (signal === null) return states;
  }
  throw new Error('The publication never came to its end.');
}

test('a publication stopped after any step leaves the old site or the new one, or is repaired by the next run', async () => {
  const states = await statesWhenStopped();
  expect(states.length).toBeGreaterThan(5);
  expect(new Set(states)).toEqual(new Set(['old', 'missing', 'new']));
  expect(states.filter((state) => state === 'missing')).toHaveLength(1);
});
