import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/ensuredChromium.ts';

/**
 * `npm test`: runs the unit tests, lint, the tests that build sites and those in a browser, the quickest first, and ends with a
 * line that counts. With arguments it runs the tests that they name alone, as Vitest does.
 */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const args = process.argv.slice(2);
const counts = args.length > 0 ? [runTests('these tests', args)] : runAll();
const sum = (of: keyof Counts): number => counts.reduce((all, one) => all + one[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;

function runAll(): Counts[] {
  // Coverage is asked of the pure parts, which the unit tests run in this process.
  const unit = runTests('unit', ['--project', 'unit', '--project', 'components', '--coverage']);
  const lint = runLint();
  if (!ensureChromium()) {
    process.stderr.write(
      'Only the tests that need no browser were run: that counts as a failure.\n',
    );
    return [unit, lint, { passed: 0, failed: 1, skipped: 0 }];
  }
  const build = runTests('build', ['--project', 'build']);
  const browser = runTests('browser', ['--project', 'browser']);
  return [unit, lint, build, browser];
}

function runLint(): Counts {
  const { status } = spawnSync('npm', ['run', '--silent', 'lint'], { stdio: 'inherit' });
  return told('lint', { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
}

/** Runs some tests while their names go by, and reads how many passed, failed and could not run. */
function runTests(name: string, options: readonly string[]): Counts {
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
      ...options,
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
  if (report === null) return told(name, { passed: 0, failed: 1, skipped: 0 });
  // A file that fails before its tests run, or coverage that is too low, counts as one failure.
  const silentFailure = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return told(name, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + silentFailure,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

function told(name: string, counts: Counts): Counts {
  const { passed, failed, skipped } = counts;
  const aside = skipped === 0 ? '' : `, ${skipped} could not run here`;
  process.stdout.write(`\n${name}: ${passed} passed, ${failed} failed${aside}\n\n`);
  return counts;
}
