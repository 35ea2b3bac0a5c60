import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/** The results of one test file. */
export interface FileResult {
  /** The path, relative to the program, with forward slashes. */
  file: string;
  passed: number;
  failed: number;
  /** Why each skipped test could not run here. */
  skipped: string[];
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; meta?: { reason?: string } }[];
  }[];
}

/** The results of a run. */
export interface TestRun {
  /** The results of each file. */
  results: FileResult[];
  /** Whether the coverage that `vitest.config.ts` requires was met, if it was measured. */
  isCovered: boolean;
}

/**
 * Runs tests, showing their names, and counts the results. They try everything, unlike the samples of `npm test`.
 * @param files files and folders of tests
 * @param isCoverageAsked whether to measure coverage
 */
export function runTests(files: readonly string[], isCoverageAsked = false): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-proof-'));
  const output = join(folder, 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
      ...(isCoverageAsked ? ['--coverage'] : []),
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, TRY_EVERYTHING: '1' } },
  );
  const results = existsSync(output)
    ? fileResults(readFileSync(output, 'utf8'), process.cwd())
    : [];
  rmSync(folder, { recursive: true, force: true });
  const isFailed = results.some(({ failed }) => failed > 0);
  return { results, isCovered: status === 0 || isFailed };
}

/** Reads the test runner's report. A file that fails before its tests start counts as one failure. */
export function fileResults(report: string, programFolder: string): FileResult[] {
  const { testResults } = JSON.parse(report) as VitestReport;
  return testResults.map(({ name, status, assertionResults }) => {
    const count = (wanted: string) =>
      assertionResults.filter((assertion) => assertion.status === wanted).length;
    const failed = count('failed');
    return {
      file: relative(programFolder, name).replaceAll(sep, '/'),
      passed: count('passed'),
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: assertionResults
        .filter((assertion) => assertion.status !== 'passed' && assertion.status !== 'failed')
        .map(({ meta }) => meta?.reason ?? 'no reason was given'),
    };
  });
}

/** The results of the files that a claim names, directly or by folder. */
export function resultsFor(tests: readonly string[], results: readonly FileResult[]): FileResult[] {
  return results.filter(({ file }) =>
    tests.some((named) => file === named || file.startsWith(`${named}/`)),
  );
}
