import { fileURLToPath } from 'node:url';
import type { CheckResult } from '../../src/checks/checkContent.ts';
import { checkContent } from '../../src/checks/checkContent.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { ContentFiles } from '../../src/reader/contentFiles.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';

/** The folder of a fixture. */
export function fixtureFolder(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
}

/** A change to a file of a fixture: its new bytes or text, a function of its text, or `null` to delete it. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** The files of a fixture in memory, with some of them changed. */
export function fixtureWith(
  changes: Record<string, Change> = {},
  name = 'small-partnership',
): ContentFiles {
  const { files, findings } = readContentFiles(fixtureFolder(name));
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) byPath.delete(path);
    else if (typeof change === 'function')
      byPath.set(path, Buffer.from(change(Buffer.from(byPath.get(path) ?? []).toString('utf8'))));
    else byPath.set(path, typeof change === 'string' ? Buffer.from(change) : change);
  }
  return {
    files: [...byPath]
      .map(([path, bytes]) => ({ path, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings,
  };
}

/** Checks a fixture with some of its files changed. */
export function checkWith(
  changes: Record<string, Change> = {},
  name?: string,
): Promise<CheckResult> {
  return checkContent(fixtureWith(changes, name));
}

/** A short form of a finding for assertions: `code file:line cell`. */
export function brief({ code, file, line, cell }: Finding): string {
  return `${code} ${file}${line === undefined ? '' : `:${line}`}${cell === undefined ? '' : ` ${cell}`}`;
}

/** The findings for a changed fixture, in short form. */
export async function findingsWith(
  changes: Record<string, Change>,
  name?: string,
): Promise<string[]> {
  return (await checkWith(changes, name)).findings.map(brief);
}

/** The small partnership without the optional content: no tables, terms, reports, requirements or thresholds. */
export function smallestPartnership(): ContentFiles {
  const without = fixtureWith()
    .files.filter(({ path }) =>
      /^(?:datasets|glossary|reports|requirements|thresholds)\//u.test(path),
    )
    .map(({ path }) => [path, null] as const);
  return fixtureWith({
    ...Object.fromEntries(without),
    'arrangements/who-leads.mdx': (text) =>
      text.replace('answers:\n  - WT-01\n', '').replace(/\n## Time[^]*/u, ''),
  });
}
