import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportPlan } from './importPlan.ts';
import { openQuestions } from './importPlan.ts';

/**
 * Writes what a plan holds. Throws, in a sentence, when something is still to be settled or a file cannot be written.
 * @param folder the content folder
 */
export function writePlan(
  folder: string,
  {
    problems,
    questions,
    files,
    isNew,
  }: Pick<ImportPlan, 'problems' | 'questions' | 'files' | 'isNew'>,
): void {
  if (problems.length + openQuestions({ questions }).length > 0)
    throw new Error('There are still questions to answer about the document. Nothing was written.');
  for (const [path, text] of Object.entries(files)) {
    try {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // What is kept for the program itself may be there from an earlier time.
      const mayBeThere = !isNew || path.startsWith('.');
      writeFileSync(join(folder, path), text, { flag: mayBeThere ? 'w' : 'wx' });
    } catch (cause) {
      throw new Error(unwritable(path, cause), { cause });
    }
  }
}

/** Says that a file cannot be written, and what may be the matter. */
export function unwritable(path: string, cause: unknown): string {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return `${path} cannot be written (${reason}). Close it in any program that has it open, check that you have permission and disk space, then run the command again.`;
}
