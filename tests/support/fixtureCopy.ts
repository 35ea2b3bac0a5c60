import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureFolder } from './fixture.ts';

/** A copy of a fixture on disk, for commands that write. */
export interface FixtureCopy {
  /** Its folder. */
  folder: string;
  /** Reads one of its files. */
  read(path: string): string;
  /** Changes one of its files. */
  change(path: string, change: (text: string) => string): void;
  /** Deletes one of its files. */
  remove(path: string): void;
  /** Deletes the copy. */
  clear(): void;
}

/** Copies a fixture into a temporary folder. */
export function fixtureCopy(name: string): FixtureCopy {
  return copyOf(fixtureFolder(name), name);
}

/** Copies a folder of content into a temporary one. */
export function copyOf(original: string, name = 'content'): FixtureCopy {
  const parent = mkdtempSync(join(tmpdir(), 'almanac-fixture-'));
  const folder = join(parent, name);
  cpSync(original, folder, { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    read,
    change: (path, change) => writeFileSync(join(folder, path), change(read(path))),
    remove: (path) => rmSync(join(folder, path)),
    clear: () => rmSync(parent, { recursive: true, force: true }),
  };
}
