import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumMissing, findChromium } from './chromium.ts';

/** Finds Chromium, or installs Debian's where that is allowed; otherwise says what to do. */
export function ensureChromium(): boolean {
  if (findChromium() !== null) return true;
  // A wrong path is for the user to correct: installing another browser would not help.
  const isNamed = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  const mayInstall = !isNamed && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stdout.write('Chromium is not installed. Installing the package of this system.\n');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    // Not every system has a package for the headless shell.
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
