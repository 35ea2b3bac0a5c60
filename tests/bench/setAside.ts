import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const aside = join(tmpdir(), `almanac-bench-aside-${process.pid}`);
let count = 0;

/**
 * Takes a file or folder of the measurements out of the way without deleting it. For some minutes after many files have been
 * deleted, ext4 makes new ones many times more slowly, and that would count against whoever is measured next.
 */
export function setAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, String((count += 1))));
}

/** Deletes what was set aside, when nothing is measured any more. */
export function deleteSetAside(): void {
  rmSync(aside, { recursive: true, force: true });
}
