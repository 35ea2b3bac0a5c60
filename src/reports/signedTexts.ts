import type { Entries } from '../reader/entry.ts';
import type { SignOff } from '../schemas/signOff.ts';
import { frozenPicturePattern } from '../collections/index.ts';
import { canonicalFile } from './canonical.ts';
import type { SignedContent } from './digest.ts';
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
): Map<string, SignedContent> {
  if (version === 1) return signedBytes(year, entries, files, salt);
  const pictures = entries.frozenPictures.map(({ file, bytes }) => [file, bytes] as const);
  return signedValues(year, new Map<string, SignedContent>([...files, ...pictures]));
}

/**
 * What is signed today: the canonical form of every file in the folder of the report, with the frozen copies of what it is based
 * on. Nothing outside the folder is covered, so the rest of the site can live on.
 * @param year the report
 * @param files the files by their paths: pictures as bytes, all others as texts
 */
export function signedValues(
  year: string,
  files: ReadonlyMap<string, SignedContent>,
): Map<string, SignedContent> {
  const folder = `reports/${year}/`;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder) && path !== `${folder}sign-off.yaml`)
      .filter(([path]) => /\.(?:yaml|mdx)$/u.test(path) || frozenPicturePattern.test(path))
      .map(([path, content]) => [path, signedContent(path, content)]),
  );
}

/** Pictures are signed as they are. Only a drawing is a text too, whose lines another system may end in another way. */
function signedContent(path: string, content: SignedContent): SignedContent {
  if (typeof content === 'string') return canonicalFile(path, content);
  return path.endsWith('.svg')
    ? new TextDecoder().decode(content).replaceAll(/\r\n?/gu, '\n')
    : content;
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
