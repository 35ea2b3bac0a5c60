import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../reuse/valueDigest.ts';

/** Puts the files of a new site in place. What is the same as in the last site is taken from there and not written again. */
export interface FileLayer {
  /** Puts a file in place. */
  lay(path: string, content: string | Uint8Array): void;
  /**
   * Puts the file of the last site in place, when it is still the one that is meant.
   * @returns what it holds; `null` when it is another, or not there
   */
  layAgain(path: string, digest: string): Buffer | null;
}

/**
 * Makes a layer of files. A file that both sites have is one file on the disk with two names: making a name is many times
 * faster than making a file, and the last site stays whole whatever becomes of the new one.
 * @param folder the folder of the new site
 * @param lastSite the folder of the last site; `null` when there is none
 */
export function openFileLayer(folder: string, lastSite: string | null): FileLayer {
  const made = new Set<string>();
  const rights = process.platform === 'win32' ? 0o666 : 0o666 & ~process.umask();
  const madeRoom = (path: string): string => {
    const file = join(folder, path);
    const room = dirname(file);
    if (!made.has(room)) mkdirSync(room, { recursive: true });
    made.add(room);
    return file;
  };
  const lastFile = (path: string): Buffer | null => {
    if (lastSite === null) return null;
    try {
      return readFileSync(join(lastSite, path));
    } catch {
      // It is not there, or is something else: then the new one is written.
      return null;
    }
  };
  /** @param content what the file holds in both sites */
  const linkOrWrite = (path: string, content: string | Uint8Array): void => {
    const file = madeRoom(path);
    const last = join(lastSite ?? '', path);
    try {
      // A file with two names has the same rights under both: those that this run would give it, or it is written anew.
      if ((statSync(last).mode & 0o777) === rights) return linkSync(last, file);
    } catch {
      // Not every disk lets a file have two names.
    }
    write(file, content);
  };
  return {
    lay: (path, content) => {
      const last = lastFile(path);
      if (last?.equals(Buffer.from(content)) === true) linkOrWrite(path, last);
      else write(madeRoom(path), content);
    },
    layAgain: (path, digest) => {
      const last = lastFile(path);
      if (last === null || digestOf(last) !== digest) return null;
      linkOrWrite(path, last);
      return last;
    },
  };
}

/** Writes a file anew: what has its name already may be a file of the last site, which must not change. */
function write(file: string, content: string | Uint8Array): void {
  rmSync(file, { force: true });
  writeFileSync(file, content);
}
