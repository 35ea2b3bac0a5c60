import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ContentFile } from '../../reader/contentFiles.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';

/** The content as it was at a publication, or before an earlier one was brought back. */
export interface Publication {
  /** The name of its folder: the time, which sorts. */
  id: string;
  /** The time, `2026-11-29T14:05:00.000Z`. */
  at: string;
  why: string;
  /** Who published it; empty when no one has signed in. */
  by: string;
  /** Whether it was published; otherwise it is a copy that was made before going back. */
  isPublished: boolean;
}

const RecordSchema = z.object({
  at: z.string(),
  why: z.string(),
  by: z.string().default(''),
  isPublished: z.boolean(),
});

/** Where copies are kept: within the content folder, in a folder that the check leaves out. */
export const keptFolder = '.published';

/**
 * Keeps a dated copy of the content.
 * @param folder the content folder
 * @param now the time
 */
export function keepCopy(
  folder: string,
  { why, by, isPublished }: Pick<Publication, 'why' | 'by' | 'isPublished'>,
  now: Date,
): Publication {
  const id = `${now.toISOString().replaceAll(/[:.]/gu, '-')}${isPublished ? '' : '-before'}`;
  const copy = join(folder, keptFolder, id);
  for (const { path, bytes } of readContentFiles(folder).files)
    writeWithin(join(copy, 'content'), path, bytes);
  const record = { at: now.toISOString(), why, by, isPublished };
  mkdirSync(copy, { recursive: true });
  writeFileSync(join(copy, 'publication.json'), `${JSON.stringify(record, null, 2)}\n`);
  // Where the content is in a Git repository, its commits are the history.
  writeFileSync(join(folder, keptFolder, '.gitignore'), '*\n');
  return { id, ...record };
}

/** Forgets a copy, because what it was kept for did not happen. */
export function dropCopy(folder: string, { id }: Publication): void {
  rmSync(join(folder, keptFolder, id), { recursive: true, force: true });
}

/** The copies that are kept, the latest first. */
export function publications(folder: string): Publication[] {
  const kept = join(folder, keptFolder);
  if (!existsSync(kept)) return [];
  return readdirSync(kept)
    .toSorted()
    .toReversed()
    .flatMap((id) => {
      const file = join(kept, id, 'publication.json');
      if (!existsSync(file)) return [];
      return [{ id, ...RecordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) }];
    });
}

/** The texts of a copy, by path; none if there is no such copy. */
export function keptTexts(folder: string, id: string | undefined): Map<string, string> {
  if (id === undefined) return new Map();
  return textsOf(readContentFiles(keptFolderOf(folder, id)).files);
}

/** The folder of a copy. */
export function keptFolderOf(folder: string, id: string): string {
  return join(folder, keptFolder, id, 'content');
}

/** The texts of files, by path. */
export function textsOf(files: readonly ContentFile[]): Map<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

/** Brings the content back to a copy. Files that were added since go. What is there now has been kept before. */
export function bringBack(folder: string, { id }: Publication): void {
  const copy = join(folder, keptFolder, id, 'content');
  const kept = new Set(readContentFiles(copy).files.map(({ path }) => path));
  cpSync(copy, folder, { recursive: true });
  for (const { path } of readContentFiles(folder).files)
    if (!kept.has(path)) rmSync(join(folder, path));
}

function writeWithin(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A file that differs between two states of the content. */
export interface FileChange {
  path: string;
  kind: 'new' | 'changed' | 'gone';
  before: string;
  after: string;
}

/** What has changed from one state of the content to another. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path): FileChange[] => {
    const [old, current] = [before.get(path), after.get(path)];
    if (old === current) return [];
    const kind = old === undefined ? 'new' : current === undefined ? 'gone' : 'changed';
    return [{ path, kind, before: old ?? '', after: current ?? '' }];
  });
}
