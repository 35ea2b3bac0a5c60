import type { Finding } from '../findings/finding.ts';
import type { Reporter } from './reporter.ts';

/** Annotations that GitHub shows at the lines of a change. */
export const githubReport: Reporter = (findings, { folder = '' } = {}) =>
  findings.map((finding) => annotation(finding, folder)).join('');

function annotation(
  { severity, file, line, column, code, message, hint }: Finding,
  folder: string,
): string {
  const at = [
    `file=${escapeProperty(folder === '' ? file : `${folder}/${file}`)}`,
    line === undefined ? '' : `line=${line}`,
    column === undefined ? '' : `col=${column}`,
    `title=${code}`,
  ];
  return `::${severity} ${at.filter(Boolean).join(',')}::${escapeData(`${message} ${hint}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
