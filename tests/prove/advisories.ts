import { spawnSync } from 'node:child_process';

/** Known vulnerabilities in the packages that the program uses. */
export interface Advisories {
  /** Whether the registry answered. */
  reachable: boolean;
  /** The lines to print. */
  lines: string[];
}

interface AuditReport {
  message?: string;
  error?: unknown;
  metadata?: { vulnerabilities?: Record<string, number> };
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
}

/** Asks the package registry for known advisories, or says that it did not answer. */
export function knownAdvisories(): Advisories {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  return readAudit(stdout);
}

/** Reads the output of `npm audit --json`. */
export function readAudit(printed: string): Advisories {
  const report = parsed(printed);
  const counts = report?.metadata?.vulnerabilities;
  if (report === null || counts === undefined) {
    const [reason = 'no answer'] = (report?.message ?? 'no answer').split(' - ');
    return {
      reachable: false,
      lines: [
        `Known advisories could not be had from here (${reason}). Run "npm audit" where the registry answers.`,
      ],
    };
  }
  const found = Object.values(report.vulnerabilities ?? {});
  if (found.length === 0)
    return { reachable: true, lines: ['No advisory is known for any package.'] };
  return {
    reachable: true,
    lines: found.map(({ name, severity, range }) => `${severity}: ${name} ${range}`),
  };
}

function parsed(printed: string): AuditReport | null {
  try {
    return JSON.parse(printed) as AuditReport;
  } catch {
    return null;
  }
}
