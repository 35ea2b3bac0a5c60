import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './support/chromium.ts';

/**
 * `npm test`: makes sure that there is a browser, then runs lint, types and every test, and ends with a line that counts.
 */
const installed = ensureChromium();
const checked = installed && runTool('lint', 'npm', ['run', '--silent', 'lint']);
const counts = runVitest(process.argv.slice(2));
const failed = counts.failed + (checked ? 0 : 1);
process.stdout.write(`\n${counts.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1;

/** Finds a Chromium, or installs Debian's where that is allowed; otherwise says what to do. */
function ensureChromium(): boolean {
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

function runTool(name: string, command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.stderr.write(`${name} failed.\n`);
  return status === 0;
}

/** Runs the test runner and reads how many tests passed. */
function runVitest(args: string[]): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-tests-'));
  const results = join(folder, 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      // A run of some tests alone says nothing about what all of them cover.
      ...(args.length === 0 ? ['--coverage'] : args),
    ],
    { stdio: 'inherit' },
  );
  const report = existsSync(results)
    ? (JSON.parse(readFileSync(results, 'utf8')) as {
        numPassedTests: number;
        numFailedTests: number;
      })
    : null;
  rmSync(folder, { recursive: true, force: true });
  if (report === null) return { passed: 0, failed: 1 };
  // A suite that fails before its tests run counts as one failure.
  const silentFailure = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + silentFailure };
}
