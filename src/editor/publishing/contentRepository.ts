import type { DeletedFile } from './deletedFiles.ts';
import type { SavedVersion } from './savedVersions.ts';

/** The Git repository that a content folder is. */
export interface ContentRepository {
  /**
   * Records what has changed. Returns what Git says when it refuses; `null` when it is recorded, or there is nothing to record.
   * @param why the message of the commit
   */
  commit(
    why: string,
    what: {
      /** Who did it; `null` when no one has signed in. */
      by: string | null;
      /** The files that are meant; `null` for all. */
      paths: readonly string[] | null;
      /** Whether there is a commit also when nothing has changed. */
      always: boolean;
    },
  ): string | null;
  /** Sends everything to the remote repository. Returns what Git says when that fails. */
  push(): Promise<string | null>;
  /** The versions of a file, the latest first. */
  versions(path: string): SavedVersion[];
  /** The latest deletions, the latest first, including files that have since been brought back. */
  deletions(): DeletedFile[];
  /** A file as it was; `null` if there is no such version. */
  bytes(path: string, id: string): Uint8Array | null;
  /** Whether the last commit holds a file with these bytes. */
  holds(path: string, bytes: Uint8Array): boolean;
}
