import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Collections } from '../collections/index.ts';
import { collections } from '../collections/index.ts';
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
  const siteFiles: Entries['siteFiles'] = new Map();
  const unread = read.flatMap((file) => file.unread ?? []);
  for (const { collection, id, entry, table, picture, siteFile } of read) {
    if (picture !== null) pictureFiles.set(id, picture);
    if (siteFile !== null) siteFiles.set(id, siteFile);
    if (table !== null) tables.set(id, table);
    if (collection === null) continue;
    ids[collection]?.add(id);
    if (entry !== null) lists[collection]?.push(entry);
  }
  const entries = { ...lists, unread, tables, pictureFiles, siteFiles, ids } as unknown as Entries;
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
      'Add it, or put it back from the last version.',
    );
  }
  return finding(
    'collection-empty',
    { file: where.split('/')[0] ?? where },
    `There is nothing in "${where.split('/')[0]}".`,
    `Add at least one file: ${where}.`,
  );
}
