import type { CheckResult } from '../checks/checkContent.ts';
import { checkContent } from '../checks/checkContent.ts';
import { newMemory } from '../load/loadMemory.ts';
import type { Tell } from '../model/datasets.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { readContentFiles } from '../reader/contentFiles.ts';

/** The last check of each folder in this process. */
const checks = new Map<string, { memory: ReturnType<typeof newMemory>; last: LastCheck | null }>();

interface LastCheck {
  folder: ContentFiles;
  result: CheckResult;
}

/**
 * Checks a content folder. Within one process only what was edited since the last check is read and worked out again, and
 * the result is the same object while nothing was edited.
 * @param contentFolder the absolute path of the folder
 * @param tell hears in a line what takes long
 */
export async function checkFolder(contentFolder: string, tell?: Tell): Promise<CheckResult> {
  const known = checks.get(contentFolder) ?? { memory: newMemory(), last: null };
  checks.set(contentFolder, known);
  const folder = readContentFiles(contentFolder);
  if (known.last !== null && isSame(known.last.folder, folder)) return known.last.result;
  const result = await checkContent(folder, known.memory, tell);
  known.last = { folder, result };
  return result;
}

function isSame(one: ContentFiles, other: ContentFiles): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, bytes }, index) => {
      const file = other.files[index];
      return file?.path === path && Buffer.compare(bytes, file.bytes) === 0;
    }) &&
    JSON.stringify(one.findings) === JSON.stringify(other.findings)
  );
}
