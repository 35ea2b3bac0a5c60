import { styleText } from 'node:util';
import type { Finding } from '../findings/finding.ts';
import { lineExcerpt } from './lineExcerpt.ts';
import type { Reporter, ReportSurroundings } from './reporter.ts';

type Style = Parameters<typeof styleText>[0];

/** For people: grouped by file, each finding with the line that it is about, the summary last. */
export const humanReport: Reporter = (findings, surroundings = {}) => {
  const files = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...files].map(([file, list]) =>
    [painted('bold', file, surroundings), ...list.map((one) => entry(one, surroundings))].join(
      '\n',
    ),
  );
  return [...blocks, summary(findings, files.size, surroundings)].join('\n\n') + '\n';
};

function entry(finding: Finding, surroundings: ReportSurroundings): string {
  const { severity, line, column, cell, code, message, hint, help } = finding;
  const at = [
    line === undefined ? '' : `line ${line}`,
    cell === undefined ? '' : `cell ${cell}`,
    column === undefined || cell !== undefined ? '' : `column ${column}`,
  ].filter(Boolean);
  const kind = severity === 'error' ? '✖ Error' : '⚠ Warning';
  const head = painted(
    severity === 'error' ? 'red' : 'yellow',
    `${kind}${at.length > 0 ? `, ${at.join(', ')}` : ''}:`,
    surroundings,
  );
  return [
    `  ${head} ${message}`,
    ...excerpt(finding, surroundings),
    ...hint.split('\n').map((words) => `      ${words}`),
    painted('dim', `      ${code}: ${help}`, surroundings),
  ].join('\n');
}

/** The line in question, with a caret under the place. */
function excerpt(
  { code, file, line, column, cell }: Finding,
  surroundings: ReportSurroundings,
): string[] {
  // Reports end up in logs that others can read, and the line of a table holds the hidden figure.
  if (code.startsWith('disclosure-') && file.endsWith('.csv')) return [];
  const text =
    line === undefined ? undefined : surroundings.texts?.get(file)?.split('\n')[line - 1];
  if (line === undefined || text === undefined || text.trim() === '') return [];
  const shown = lineExcerpt(text, cell === undefined ? column : undefined);
  const number = String(line);
  const lines = [`      ${painted('dim', `${number} |`, surroundings)} ${shown.text}`];
  if (shown.caret !== null) {
    lines.push(
      `      ${painted('dim', `${' '.repeat(number.length)} |`, surroundings)} ${' '.repeat(shown.caret)}${painted('bold', '^', surroundings)}`,
    );
  }
  return lines;
}

/** The last lines of the report. */
function summary(
  findings: readonly Finding[],
  files: number,
  surroundings: ReportSurroundings,
): string {
  const { hidden = 0 } = surroundings;
  const rest =
    hidden === 0
      ? ''
      : ` ${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} not shown.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0)
    return `${painted('green', '✔', surroundings)} No problems found${hidden > 0 ? ' here' : ''}.${rest}`;
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')]
    .filter(Boolean)
    .join(' and ');
  return `${painted('bold', `${counts} in ${counted(files, 'file')}.`, surroundings)} ${errors > 0 ? 'Nothing was published.' : 'Warnings do not stop publication.'}${rest}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function painted(style: Style, text: string, { colour = false }: ReportSurroundings): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
