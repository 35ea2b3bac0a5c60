import type { Finding } from '../findings/finding.ts';

/** Puts findings into the words of one output format. */
export type Reporter = (findings: readonly Finding[]) => string;

/** How the check may print. */
export const reporters = {
  /** For people: grouped by file, the summary last. */
  human: (findings) => {
    const files = Map.groupBy(findings, ({ file }) => file);
    const blocks = [...files].map(([file, list]) => [`${file}`, ...list.map(humanLine)].join('\n'));
    return [...blocks, summary(findings, files.size)].join('\n\n') + '\n';
  },
  /** For programs: one array and nothing else. */
  json: (findings) => `${JSON.stringify(findings, null, 2)}\n`,
  /** For GitHub: annotations at the lines of a change. */
  github: (findings) =>
    findings
      .map(({ severity, file, line, column, code, message, hint }) => {
        const at = [
          `file=${escapeProperty(file)}`,
          line === undefined ? '' : `line=${line}`,
          column === undefined ? '' : `col=${column}`,
          `title=${code}`,
        ];
        return `::${severity} ${at.filter(Boolean).join(',')}::${escapeData(`${message} ${hint}`)}\n`;
      })
      .join(''),
} as const satisfies Record<string, Reporter>;

function humanLine({ severity, line, cell, code, message, hint, help }: Finding): string {
  const at = [line === undefined ? '' : `line ${line}`, cell === undefined ? '' : `cell ${cell}`]
    .filter(Boolean)
    .join(', ');
  const head = `  ${severity === 'error' ? '✖' : '⚠'} ${at === '' ? '' : `${at}: `}${message}`;
  const advice = hint.split('\n').map((words) => `      ${words}`);
  return [head, ...advice, `      ${code}: ${help}`].join('\n');
}

/** The last lines of the report. */
function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No problems found.';
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')]
    .filter(Boolean)
    .join(' and ');
  return `${counts} in ${counted(files, 'file')}. ${errors > 0 ? 'Nothing was published.' : 'Warnings do not stop publication.'}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
