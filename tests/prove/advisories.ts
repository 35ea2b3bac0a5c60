import { spawnSync } from 'node:child_process';

/** What is known about weaknesses of the packages that the program is made with. */
export interface Advisories {
  /** Whether the list could be had. */
  reachable: boolean;
  /** Lines for people. */
  lines: string[];
}

interface AuditReport {
  message?: string;
  error?: unknown;
  metadata?: { vulnerabilities?: Record<string, number> };
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
}

/** Asks the package registry for known advisories, or says plainly that they cannot be had from here. */
export function knownAdvisories(): Advisories {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  return readAudit(stdout);
}

/** Reads what `npm audit --json` prints. */
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
