import type { CheckResult } from '../checks/checkContent.ts';
import { checkContent } from '../checks/checkContent.ts';
import type { LoadMemory } from '../load/loadMemory.ts';
import { newMemory } from '../load/loadMemory.ts';
import type { Tell } from '../model/datasets.ts';
import type { ContentFile, ContentFiles } from '../reader/contentFiles.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import type { ReadEntries } from '../reader/entries.ts';
import { readEntries } from '../reader/entries.ts';

/** A check, and what it has read. */
interface KnownCheck {
  memory: LoadMemory;
  last: { folder: ContentFiles; result: CheckResult } | null;
}

/**
 * The last checks of each folder in this process: of what is on the disk, and of what someone is typing. Each has its own memory.
 * Otherwise each would make the other read everything again.
 */
const checks = new Map<string, { saved: KnownCheck; typed: KnownCheck | null }>();

/**
 * Checks a content folder. Within one process only what was edited since the last check is read and worked out again, and
 * the result is the same object while nothing was edited.
 * @param contentFolder the absolute path of the folder
 * @param tell hears in a line what takes long
 * @param unsaved a file of the folder as it would be after saving
 */
export async function checkFolder(
  contentFolder: string,
  tell?: Tell,
  unsaved: ContentFile | null = null,
): Promise<CheckResult> {
  const known = knownChecks(contentFolder);
  const folder = withFile(readContentFiles(contentFolder), unsaved);
  const same = [known.saved, known.typed].find(
    (one) => one?.last !== null && one?.last !== undefined && isSame(one.last.folder, folder),
  );
  if (same?.last !== null && same?.last !== undefined) {
    // What was typed has been saved.
    if (unsaved === null && same !== known.saved) known.saved = copyOf(same);
    return same.last.result;
  }
  const check = unsaved === null ? known.saved : (known.typed ??= copyOf(known.saved));
  const result = await checkContent(folder, check.memory, tell);
  check.last = { folder, result };
  return result;
}

/** Reads a content folder without a check. What an earlier check in this process has read is not read again. */
export function readFolder(contentFolder: string): ReadEntries & ContentFiles {
  const folder = readContentFiles(contentFolder);
  const read = readEntries(folder.files, knownChecks(contentFolder).saved.memory.files);
  return { ...folder, ...read };
}

function knownChecks(contentFolder: string): { saved: KnownCheck; typed: KnownCheck | null } {
  const known = checks.get(contentFolder) ?? {
    saved: { memory: newMemory(), last: null },
    typed: null,
  };
  checks.set(contentFolder, known);
  return known;
}

function copyOf({ memory, last }: KnownCheck): KnownCheck {
  return { memory: { ...memory, files: new Map(memory.files) }, last };
}

/** The files of a folder, with one of them as it would be after saving. */
function withFile({ files, findings }: ContentFiles, unsaved: ContentFile | null): ContentFiles {
  return { files: files.map((file) => (file.path === unsaved?.path ? unsaved : file)), findings };
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
