import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/ensuredChromium.ts';

/**
 * `npm test`: runs the unit tests beside lint, then the browser tests beside the build tests, and ends with a line of totals.
 * With arguments it runs only the tests they name, as Vitest does. `npm run prove` tries more, and measures coverage.
 */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** When to show what a command prints. */
type Output = 'at once' | 'at the end';

const args = process.argv.slice(2);
// The tests start the program about a hundred times, so Node caches its compiled modules.
const compiled = mkdtempSync(join(tmpdir(), 'almanac-compiled-'));
process.env['NODE_COMPILE_CACHE'] = compiled;
const counts = args.length > 0 ? [await runTests('these tests', args)] : await runAll();
rmSync(compiled, { recursive: true, force: true });
const sum = (of: keyof Counts): number => counts.reduce((all, one) => all + one[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;

async function runAll(): Promise<Counts[]> {
  const quick = await Promise.all([
    runTests('unit', ['--project', 'unit', '--project', 'components']),
    runLint(),
  ]);
  if (!ensureChromium()) {
    process.stderr.write(
      'Only the tests that need no browser were run: that counts as a failure.\n',
    );
    return [...quick, { passed: 0, failed: 1, skipped: 0 }];
  }
  const slow = await Promise.all([
    runTests('browser', ['--project', 'browser']),
    runTests('build', ['--project', 'build'], 'at the end'),
  ]);
  return [...quick, ...slow];
}

async function runLint(): Promise<Counts> {
  const status = await run('npm', ['run', '--silent', 'lint'], 'at the end');
  return reported('lint', {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
    skipped: 0,
  });
}

/** Runs tests, showing their names, and counts how many passed, failed and were skipped. */
async function runTests(
  name: string,
  options: readonly string[],
  output: Output = 'at once',
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-tests-'));
  const results = join(folder, 'results.json');
  const status = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...options,
    ],
    output,
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
  if (report === null) return reported(name, { passed: 0, failed: 1, skipped: 0 });
  // A file that fails before its tests start counts as one failure.
  const silentFailure = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return reported(name, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + silentFailure,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Runs a command and resolves with its exit code, or `null` if it was stopped. */
function run(command: string, options: string[], output: Output): Promise<number | null> {
  const child = spawn(command, options, { stdio: output === 'at once' ? 'inherit' : 'pipe' });
  const held: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => held.push(data));
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (status) => {
      process.stdout.write(Buffer.concat(held));
      done(status);
    });
  });
}

function reported(name: string, counts: Counts): Counts {
  const { passed, failed, skipped } = counts;
  const aside = skipped === 0 ? '' : `, ${skipped} could not run here`;
  process.stdout.write(`\n${name}: ${passed} passed, ${failed} failed${aside}\n\n`);
  return counts;
}
