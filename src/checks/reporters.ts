import { githubReport } from './githubReport.ts';
import { humanReport } from './humanReport.ts';
import type { Reporter } from './reporter.ts';

/** How the check may print. */
export const reporters = {
  /** For people: grouped by file, the summary last. */
  human: humanReport,
  /** For programs: one array and nothing else. */
  json: (findings) => `${JSON.stringify(findings, null, 2)}\n`,
  /** For GitHub: annotations at the lines of a change. */
  github: githubReport,
} as const satisfies Record<string, Reporter>;

/** The name of a way to print. */
export type ReportFormat = keyof typeof reporters;

/** Whether there is a way to print of this name. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}
