import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Collections } from '../collections/index.ts';
import { collections, frozenPicturePattern } from '../collections/index.ts';
import type { ContentFile } from './contentFiles.ts';
import type { Entries, Entry } from './entry.ts';
import type { ReadFile } from './readFile.ts';
import { readFile } from './readFile.ts';
import { finishedFindings } from './unfinishedFinding.ts';

/** The entries that could be read, and everything that is wrong with the rest. */
export interface ReadEntries {
  entries: Entries;
  findings: Finding[];
  /** The texts of all files, by path; empty where a file could not be decoded. */
  texts: ReadonlyMap<string, string>;
}

/** What was read before, by path. A file whose bytes are the same is not read again. */
export type ReadingMemory = Map<string, ReadFile>;

/**
 * Turns files into entries. Every fault of every file is reported.
 * @param files the files of the content folder
 * @param memory what an earlier run has read; brought up to date
 * @param kinds the kinds of file that there are
 */
export function readEntries(
  files: readonly ContentFile[],
  memory: ReadingMemory = new Map(),
  kinds: Collections = collections,
): ReadEntries {
  const names = Object.keys(kinds);
  const read = files.map((file) => {
    const before = memory.get(file.path);
    return before !== undefined && Buffer.compare(before.bytes, file.bytes) === 0
      ? before
      : readFile(file, kinds);
  });
  memory.clear();
  for (const file of read) memory.set(file.path, file);

  const lists = Object.fromEntries(names.map((name): [string, Entry<unknown>[]] => [name, []]));
  const ids = Object.fromEntries(names.map((name) => [name, new Set<string>()]));
  const tables: Entries['tables'] = new Map();
  const pictureFiles: Entries['pictureFiles'] = new Map();
  const frozenPictures: Entries['frozenPictures'] = [];
  const siteFiles: Entries['siteFiles'] = new Map();
  const unread = read.flatMap((file) => file.unread ?? []);
  for (const { path, bytes, collection, id, entry, table, picture, siteFile } of read) {
    const [, year, frozen] = frozenPicturePattern.exec(path) ?? [];
    if (picture !== null && year !== undefined && frozen !== undefined)
      frozenPictures.push({ ...picture, year, id: frozen, bytes });
    else if (picture !== null) pictureFiles.set(id, picture);
    if (siteFile !== null) siteFiles.set(id, siteFile);
    if (table !== null) tables.set(id, table);
    if (collection === null) continue;
    ids[collection]?.add(id);
    if (entry !== null) lists[collection]?.push(entry);
  }
  const others = { tables, pictureFiles, frozenPictures, siteFiles };
  const entries = { ...lists, unread, ...others, ids } as unknown as Entries;
  const missing = Object.entries(kinds).filter(
    ([name, { needed }]) => needed && ids[name]?.size === 0,
  );
  return {
    entries,
    findings: [
      ...finishedFindings(
        read.flatMap((file) => file.findings),
        entries,
        kinds,
      ),
      ...missing.map(([, { where }]) => nothingThere(where)),
    ],
    texts: new Map(read.map(({ path, text }) => [path, text])),
  };
}

function nothingThere(where: string): Finding {
  if (!where.includes('<')) {
    return finding(
      'file-missing',
      { file: where },
      `The file ${where} is missing.`,
      'Add it, or restore it from the last version.',
    );
  }
  return finding(
    'collection-empty',
    { file: where.split('/')[0] ?? where },
    `There is nothing in "${where.split('/')[0]}".`,
    `Add at least one file: ${where}.`,
  );
}
