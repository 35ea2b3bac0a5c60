import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes new files. When one of them is there already nothing is written at all.
 * @param folder the content folder
 * @param files the texts, by path
 */
export function writeNew(folder: string, files: Readonly<Record<string, string>>): void {
  const taken = Object.keys(files).filter((path) => existsSync(join(folder, path)));
  if (taken.length > 0) {
    throw new Error(
      `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already. Nothing was written.`,
    );
  }
  for (const [path, text] of Object.entries(files)) {
    try {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    } catch (cause) {
      throw new Error(unwritable(path, cause), { cause });
    }
  }
}

/** Says that a file cannot be written, and what may be the matter. */
export function unwritable(path: string, cause: unknown): string {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return `${path} cannot be written (${reason}). Close it in the program that has it open, look whether you may write there and whether there is room, and run the command again.`;
}
