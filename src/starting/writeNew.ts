import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unwritable } from '../documents/writePlan.ts';

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
