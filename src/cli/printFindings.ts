import type { CheckResult } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';

/** Prints what a check has found, for people; nothing when there is nothing. */
export function printFindings({ findings, texts }: CheckResult): void {
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  if (findings.length > 0) process.stdout.write(reporters.human(findings, { texts, colour }));
}
