import type { Entries } from '../reader/entry.ts';
import type { SignOff } from '../schemas/signOff.ts';
import { canonicalFile } from './canonical.ts';
import { extractNames } from './extracts.ts';
import { signedBytes } from './signedBytes.ts';
import type { SignedChanges } from './signOff.ts';

/**
 * Everything that the signatures of a report cover, as texts by their paths.
 * @param year the report
 * @param entries the content
 * @param files the texts of all files, by path
 * @param record the signatures, whose version says what they were taken over
 */
export function signedTexts(
  year: string,
  entries: Entries,
  files: ReadonlyMap<string, string>,
  { version, salt = '' }: Pick<SignOff, 'version' | 'salt'>,
): Map<string, string> {
  return version === 1 ? signedBytes(year, entries, files, salt) : signedValues(year, files);
}

/**
 * What is signed today: the canonical form of every file in the folder of the report, with the frozen copies of what it is based
 * on. Nothing outside the folder is covered, so the rest of the site can live on.
 */
export function signedValues(
  year: string,
  files: ReadonlyMap<string, string>,
): Map<string, string> {
  const folder = `reports/${year}/`;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder) && path !== `${folder}sign-off.yaml`)
      .filter(([path]) => /\.(?:yaml|mdx)$/u.test(path))
      .map(([path, text]) => [path, canonicalFile(path, text)]),
  );
}

/** What has changed in a report since it was signed, in words. */
export function changesText({ changed, added, removed }: SignedChanges): string {
  const names = (paths: readonly string[]): string =>
    paths.map((path) => extractNames[path] ?? path).join(', ');
  return [
    changed.length > 0 ? `Changed: ${names(changed)}.` : '',
    added.length > 0 ? `Added: ${names(added)}.` : '',
    removed.length > 0 ? `Taken away: ${names(removed)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
