import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openText } from './openFile.ts';

/** What became of a save: `changed` when someone else has changed the file since it was opened. */
export type SaveOutcome = { kind: 'saved' } | { kind: 'changed'; theirs: string };

/**
 * Saves a file as a whole or not at all. Throws what the system says, with the old file still in place.
 * @param folder the content folder
 * @param path the path of the file in it: one that was read from the folder
 * @param text the new text
 * @param digest what tells the version that was opened
 */
export function saveFile(folder: string, path: string, text: string, digest: string): SaveOutcome {
  const file = join(folder, path);
  const theirs = readFileSync(file, 'utf8');
  if (openText(path, theirs).digest !== digest) return { kind: 'changed', theirs };
  // The check leaves out names that start with a full stop, and a rename is never seen half done.
  const draft = join(folder, path.replace(/[^/]+$/u, `.${randomUUID()}.saving`));
  try {
    writeFileSync(draft, text, { flush: true });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return { kind: 'saved' };
}
