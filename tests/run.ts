import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/ensuredChromium.ts';

/**
 * `npm test`: makes sure that there is a browser, then runs lint, types and every test, and ends with a line that counts.
 */
const installed = ensureChromium();
const checked = runTool('lint', 'npm', ['run', '--silent', 'lint']);
const counts = runVitest(process.argv.slice(2));
if (!installed)
  process.stderr.write(
    'Only the tests that need no browser were run, which counts as a failure.\n',
  );
const failed = counts.failed + (checked ? 0 : 1) + (installed ? 0 : 1);
const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1;

function runTool(name: string, command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.stderr.write(`${name} failed.\n`);
  return status === 0;
}

/** Runs the test runner and reads how many tests passed, failed and could not run. */
function runVitest(args: string[]): { passed: number; failed: number; skipped: number } {
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
      ...(installed || args.some((arg) => arg.startsWith('--project')) ? [] : ['--project=unit']),
      // A run of some tests alone says nothing about what all of them cover.
      ...(args.length === 0 && installed ? ['--coverage'] : args),
    ],
    { stdio: 'inherit' },
  );
  const report = existsSync(results)
    ? (JSON.parse(readFileSync(results, 'utf8')) as {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTodoTests: number;
      })
    : null;
  rmSync(folder, { recursive: true, force: true });
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  // A suite that fails before its tests run counts as one failure.
  const silentFailure = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + silentFailure,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
