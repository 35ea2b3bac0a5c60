import { styleText } from 'node:util';
import { catalogue } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingGroup } from './findingGroups.ts';
import { findingGroups } from './findingGroups.ts';
import { lineExcerpt } from './lineExcerpt.ts';
import type { Reporter, ReportSurroundings } from './reporter.ts';

type Style = Parameters<typeof styleText>[0];

/**
 * For people: by file, each finding with the line that it is about. Errors come after warnings and the summary last, where the
 * eye is. One cause in many places is reported once.
 */
export const humanReport: Reporter = (findings, surroundings = {}) => {
  const files = new Set(findings.map(({ file }) => file));
  const groups =
    surroundings.all === true
      ? findings.map((one): FindingGroup => ({ kind: 'single', findings: [one] }))
      : findingGroups(findings);
  const isFolded = groups.some(({ kind }) => kind !== 'single');
  const blocks: string[] = [];
  let last = '';
  for (const group of groups) {
    const heading = headingOf(group);
    const words = told(group, surroundings);
    if (heading === last && heading !== '') blocks.push(`${blocks.pop() ?? ''}\n${words}`);
    else
      blocks.push(heading === '' ? words : `${painted('bold', heading, surroundings)}\n${words}`);
    last = heading;
  }
  const end = [
    summary(findings, files.size, surroundings),
    ...(isFolded ? ['npm run check -- --all shows each finding in its place.'] : []),
  ];
  return [...blocks, end.join('\n')].join('\n\n') + '\n';
};

/** The file that a group is about; nothing when it is about many. */
function headingOf({ kind, findings }: FindingGroup): string {
  return kind === 'same' ? '' : findings[0].file;
}

function told({ kind, findings }: FindingGroup, surroundings: ReportSurroundings): string {
  const [first] = findings;
  if (kind === 'single') return entry(first, surroundings);
  const sign = first.severity === 'error' ? '✖ Error' : '⚠ Warning';
  const colour = first.severity === 'error' ? 'red' : 'yellow';
  const code = painted('dim', `      ${first.code}: ${first.help}`, surroundings);
  if (kind === 'alike') {
    const head = painted(colour, `${sign}, ${findings.length} times:`, surroundings);
    const title = isCode(first.code) ? catalogue[first.code].title : first.code;
    return [`  ${head} ${title}.`, `      The first: ${first.message}`, code].join('\n');
  }
  const head = painted(colour, `${sign} in ${findings.length} places:`, surroundings);
  return [
    `${head} ${first.message}`,
    ...first.hint.split('\n').map((words) => `      ${words}`),
    `      In: ${placesText(findings)}.`,
    code,
  ].join('\n');
}

/** The first few places, and how many more there are. */
function placesText(findings: readonly Finding[]): string {
  const places = findings.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));
  const shown = places.slice(0, 4);
  const more = places.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

function isCode(code: string): code is keyof typeof catalogue {
  return Object.hasOwn(catalogue, code);
}

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
