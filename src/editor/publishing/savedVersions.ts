import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from './publications.ts';

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

/** Where dated copies are kept: within the content folder, in a folder that the check leaves out. */
const historyFolder = '.history';

/**
 * Keeps dated copies of files that were saved, for content without a Git repository. Of a file that was never saved before, it
 * keeps what was there too.
 * @param folder the content folder
 * @param by who saved; empty when no one has signed in
 */
export function keepVersions(
  folder: string,
  changes: readonly FileChange[],
  now: Date,
  by: string,
): void {
  for (const { path, before, after, kind } of changes) {
    const copies = join(folder, historyFolder, path);
    const isFirst = !existsSync(copies);
    mkdirSync(copies, { recursive: true });
    const keep = (id: string, text: string): void =>
      writeFileSync(join(copies, `${id}.txt`), text, { flush: true });
    const id = now.toISOString().replaceAll(/[:.]/gu, '-');
    if (isFirst && kind !== 'new') keep(`${id}-0`, before);
    if (kind !== 'gone') keep(`${id}-1${by === '' ? '' : ` ${encodeURIComponent(by)}`}`, after);
  }
  if (changes.length > 0) writeFileSync(join(folder, historyFolder, '.gitignore'), '*\n');
}

/** The dated copies of a file, the latest first. */
export function savedVersions(folder: string, path: string): SavedVersion[] {
  const copies = join(folder, historyFolder, path);
  if (!existsSync(copies)) return [];
  return readdirSync(copies)
    .toSorted()
    .toReversed()
    .map((name) => {
      const id = name.replace(/\.txt$/u, '');
      const [stamp = '', by = ''] = id.split(' ');
      const at = stamp.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-\d$/u, 'T$1:$2:$3.$4Z');
      const isFound = stamp.endsWith('-0');
      return { id, at, by: decodeURIComponent(by), why: isFound ? 'As it was before' : 'Saved' };
    });
}

/** A dated copy of a file; `null` when there is no such copy. */
export function savedText(folder: string, path: string, id: string): string | null {
  const isKnown = savedVersions(folder, path).some((version) => version.id === id);
  return isKnown ? readFileSync(join(folder, historyFolder, path, `${id}.txt`), 'utf8') : null;
}
