import type { CheckResult } from '../checks/checkContent.ts';
import { checkContent } from '../checks/checkContent.ts';
import type { LoadMemory } from '../load/loadMemory.ts';
import { newMemory } from '../load/loadMemory.ts';
import type { Tell } from '../model/datasets.ts';
import type { ContentFile, ContentFiles } from '../reader/contentFiles.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import type { ReadEntries } from '../reader/entries.ts';
import { readEntries } from '../reader/entries.ts';

/** The last check of each folder in this process. */
const checks = new Map<string, { memory: LoadMemory; last: LastCheck | null }>();

interface LastCheck {
  folder: ContentFiles;
  result: CheckResult;
}

/**
 * Checks a content folder. Within one process only what was edited since the last check is read and worked out again, and
 * the result is the same object while nothing was edited.
 * @param contentFolder the absolute path of the folder
 * @param tell hears in a line what takes long
 * @param unsaved a file as it would be after saving
 */
export async function checkFolder(
  contentFolder: string,
  tell?: Tell,
  unsaved: ContentFile | null = null,
): Promise<CheckResult> {
  const known = knownCheck(contentFolder);
  const saved = readContentFiles(contentFolder);
  if (unsaved !== null) return checkContent(withFile(saved, unsaved), known.memory, tell);
  if (known.last !== null && isSame(known.last.folder, saved)) return known.last.result;
  const result = await checkContent(saved, known.memory, tell);
  known.last = { folder: saved, result };
  return result;
}

/** Reads a content folder without a check. What an earlier check in this process has read is not read again. */
export function readFolder(contentFolder: string): ReadEntries & ContentFiles {
  const folder = readContentFiles(contentFolder);
  const read = readEntries(folder.files, knownCheck(contentFolder).memory.files);
  return { ...folder, ...read };
}

function knownCheck(contentFolder: string): { memory: LoadMemory; last: LastCheck | null } {
  const known = checks.get(contentFolder) ?? { memory: newMemory(), last: null };
  checks.set(contentFolder, known);
  return known;
}

/** The files of a folder with one of them in another form. */
function withFile({ files, findings }: ContentFiles, file: ContentFile): ContentFiles {
  const others = files.filter(({ path }) => path !== file.path);
  return { files: [...others, file].toSorted((a, b) => (a.path < b.path ? -1 : 1)), findings };
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
