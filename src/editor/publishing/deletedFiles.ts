import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentRepository } from './contentRepository.ts';
import { historyFolder, isOfDeletion, savedBytes, savedVersions } from './savedVersions.ts';

/** A file that was deleted. */
export interface DeletedFile {
  path: string;
  /** The version of it that was deleted. */
  version: string;
  /** When, in ISO form. */
  at: string;
  /** Who deleted it; empty when no one has signed in. */
  by: string;
}

/** What was deleted at one time under one name, such as a table with its settings. */
export interface Deletion {
  files: readonly DeletedFile[];
  at: string;
  by: string;
}

/** How many deletions are listed. */
const mostListed = 50;

/**
 * Deleted files that have not been brought back, the latest first: those in the history of the Git repository, and those with dated copies.
 * @param folder the content folder
 */
export function deletions(folder: string, repository: ContentRepository | null): Deletion[] {
  const all = [...(repository?.deletions() ?? []), ...deletedCopies(folder)]
    .filter(({ path }) => !existsSync(join(folder, path)))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const latest = [...new Map(all.toReversed().map((file) => [file.path, file])).values()];
  const together = Map.groupBy(latest.toReversed(), ({ path, at }) => `${at} ${stemOf(path)}`);
  return [...together.values()]
    .flatMap((files) => {
      const [first] = files;
      return first === undefined ? [] : [{ files, at: first.at, by: first.by }];
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, mostListed);
}

/** A deleted file as it was; `null` when it is not kept any more. */
export function deletedBytes(
  folder: string,
  repository: ContentRepository | null,
  { path, version }: DeletedFile,
): Uint8Array | null {
  return savedBytes(folder, path, version) ?? repository?.bytes(path, version) ?? null;
}

/** The dated copies of files that were deleted. */
function deletedCopies(folder: string): DeletedFile[] {
  const history = join(folder, historyFolder);
  if (!existsSync(history)) return [];
  const copies = readdirSync(history, { recursive: true, withFileTypes: true });
  const paths = new Set(
    copies
      .filter((one) => one.isFile() && one.parentPath !== history)
      .map(({ parentPath }) => relative(history, parentPath).split(sep).join('/')),
  );
  return [...paths].flatMap((path) =>
    savedVersions(folder, path)
      .filter(isOfDeletion)
      .map(({ id, at, by }) => ({ path, version: id, at, by })),
  );
}

/** A path without its ending. */
function stemOf(path: string): string {
  return `${dirname(path)}/${(path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '')}`;
}
