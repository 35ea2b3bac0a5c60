import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumMissing, findChromium } from './chromium.ts';

/** Finds a Chromium, or installs Debian's where that is allowed; otherwise says what to do. */
export function ensureChromium(): boolean {
  if (findChromium() !== null) return true;
  // A path that is wrong is to be put right by whoever gave it: no other browser would be taken.
  const isNamed = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  const mayInstall = !isNamed && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stdout.write('No Chromium found: installing the one of this system.\n');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    // Not every system has the one without windows as a package of its own.
    for (const name of ['chromium', 'chromium-headless-shell'])
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    if (findChromium() !== null) return true;
  }
  process.stderr.write(`${chromiumMissing('Testing the site in a browser')}\n`);
  return false;
}
