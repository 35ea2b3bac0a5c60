import type { Claim } from './claims.ts';
import type { FileResult } from './testRun.ts';

/** Whether its tests prove a claim: every file has tests, and all of them pass. */
export function proves(results: readonly FileResult[]): boolean {
  return results.length > 0 && results.every(({ passed, failed }) => passed > 0 && failed === 0);
}

/** The text to print for a claim: its result, its tests, including any that could not run, and its measures. */
export function claimText(
  { id, words }: Claim,
  results: readonly FileResult[],
  measures: readonly string[],
): string {
  const sum = (of: (result: FileResult) => number) =>
    results.reduce((all, one) => all + of(one), 0);
  const failing = results.filter(({ passed, failed }) => failed > 0 || passed === 0);
  const skipped = results.flatMap((result) => result.skipped);
  const reasons = [...new Set(skipped)].join('; ');
  const verdict = proves(results) ? 'PROVEN' : 'NOT PROVEN';
  const claim = `${words} (${id})`;
  const lines = [
    ...(skipped.length === 0
      ? [`${verdict.padEnd(10)} ${claim}`]
      : [
          `${verdict}, but ${skipped.length} ${skipped.length === 1 ? 'test' : 'tests'} could not run here: ${reasons}`,
          `           ${claim}`,
        ]),
    `    ${sum(({ passed }) => passed)} tests passed, ${sum(({ failed }) => failed)} failed, ${skipped.length} skipped, in ${results.length} ${results.length === 1 ? 'file' : 'files'}.`,
    ...failing.map(({ file }) => `    Not passed: ${file}`),
    ...measures.map((line) => `    ${line}`),
  ];
  return `\n${lines.join('\n')}\n`;
}
