import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/** Finds a Chromium, or installs Debian's where that is allowed; otherwise says what to do. */
export function ensureChromium(): boolean {
  if (findChromium() !== null) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stdout.write('No Chromium found: installing the one of this system.\n');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findChromium() !== null) return true;
  }
  process.stderr.write(
    'The browser tests need Chromium. On Debian or Ubuntu run: sudo apt-get install chromium\nElsewhere install Chrome or Chromium and set CHROMIUM_PATH to its program.\n',
  );
  return false;
}
