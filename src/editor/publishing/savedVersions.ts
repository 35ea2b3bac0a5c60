import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it was after a save. */
export interface SavedVersion {
  /** Tells it from the other versions of its file. */
  id: string;
  /** The time, in ISO form. */
  at: string;
  /** Who saved it; empty when no one has signed in. */
  by: string;
  why: string;
}

/** What a request has done to a file. */
export interface SavedChange {
  path: string;
  /** `null` for a file that is new. */
  before: Uint8Array | null;
  /** `null` for a file that was deleted. */
  after: Uint8Array | null;
}

/** Where dated copies are kept: within the content folder, in a folder that the check leaves out. */
export const historyFolder = '.history';

/** What a dated copy is, as the end of its name says. */
const copyKinds = { '0': 'As it was before', '1': 'Saved', '2': 'As it was when it was deleted' };
type CopyKind = keyof typeof copyKinds;

/**
 * Keeps dated copies of files that were saved or deleted, for content without a Git repository. Of a file that was never saved
 * before, it keeps what was there too.
 * @param folder the content folder
 * @param by who saved; empty when no one has signed in
 */
export function keepVersions(
  folder: string,
  changes: readonly SavedChange[],
  now: Date,
  by: string,
): void {
  for (const { path, before, after } of changes) {
    const copies = join(folder, historyFolder, path);
    const isFirst = !existsSync(copies);
    mkdirSync(copies, { recursive: true });
    const keep = (kind: CopyKind, bytes: Uint8Array, who: string): void =>
      writeFileSync(join(copies, `${stamp(now)}-${kind}${who}${endingOf(path)}`), bytes, {
        flush: true,
      });
    const who = by === '' ? '' : ` ${encodeURIComponent(by)}`;
    if (isFirst && before !== null && after !== null) keep('0', before, '');
    if (after !== null) keep('1', after, who);
    else if (before !== null) keep('2', before, who);
  }
  if (changes.length > 0) writeFileSync(join(folder, historyFolder, '.gitignore'), '*\n');
}

function stamp(now: Date): string {
  return now.toISOString().replaceAll(/[:.]/gu, '-');
}

/** Copies of texts end in `.txt`, so that no program takes them for content. */
function endingOf(path: string): string {
  return /\.(?:mdx|ya?ml|csv)$/u.test(path) ? '.txt' : extname(path);
}

/** The dated copies of a file, the latest first. */
export function savedVersions(folder: string, path: string): SavedVersion[] {
  const copies = join(folder, historyFolder, path);
  if (!existsSync(copies)) return [];
  return readdirSync(copies, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => versionOf(name.slice(0, name.length - endingOf(path).length)))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** A version as the name of its copy tells it. */
function versionOf(id: string): SavedVersion {
  const [time = '', by = ''] = id.split(' ');
  const kind = time.at(-1) ?? '';
  return {
    id,
    at: time.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-\d$/u, 'T$1:$2:$3.$4Z'),
    by: decodeURIComponent(by),
    why: kind in copyKinds ? copyKinds[kind as CopyKind] : 'Saved',
  };
}

/** Whether a version is a file as it was when it was deleted. */
export function isOfDeletion({ why }: SavedVersion): boolean {
  return why === copyKinds['2'];
}

/** A dated copy of a file; `null` if there is no such copy. */
export function savedBytes(folder: string, path: string, id: string): Uint8Array | null {
  const isKnown = savedVersions(folder, path).some((version) => version.id === id);
  return isKnown ? readFileSync(join(folder, historyFolder, path, `${id}${endingOf(path)}`)) : null;
}
