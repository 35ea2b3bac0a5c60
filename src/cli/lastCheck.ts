import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CheckMemory } from '../checks/checkMemory.ts';
import { newMemory } from '../checks/checkMemory.ts';
import type { Entry } from '../reader/entry.ts';
import { placeFinder } from '../reader/placeMap.ts';
import type { ReadFile } from '../reader/readFile.ts';
import { cacheFolder } from './engineFolder.ts';
import { programStamp } from './programStamp.ts';

/** What the last check of a content folder has kept, so that the next one reads only the files that were edited since. */
export interface LastCheck {
  /** What it has kept: nothing when there was none, or when the program is another one since. */
  memory: CheckMemory;
  /** Keeps it for the next check. A disk that cannot take it costs the next check its time and nothing else. */
  keep: () => void;
}

/** An entry without the function that finds places, which is made anew from them. */
type KeptEntry = Omit<Entry<unknown>, 'place'>;

interface Kept {
  stamp: string;
  files: (Omit<ReadFile, 'entry' | 'unread'> & {
    entry: KeptEntry | null;
    unread: KeptEntry | null;
  })[];
  figures: CheckMemory['figures'];
}

const prefix = 'check-';
const mostFolders = 10;

/**
 * Opens what the last check of a content folder has kept.
 * @param contentFolder the absolute path of the folder
 */
export function openLastCheck(contentFolder: string): LastCheck {
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 16);
  const file = join(cacheFolder, prefix + name);
  const stamp = programStamp();
  const memory = recall(file, stamp);
  return { memory, keep: () => keep(file, { stamp, ...plain(memory) }) };
}

function recall(file: string, stamp: string): CheckMemory {
  const memory = newMemory();
  const kept = existsSync(file) ? read(file) : null;
  if (kept?.stamp !== stamp) return memory;
  for (const { entry, unread, ...rest } of kept.files) {
    memory.files.set(rest.path, {
      ...rest,
      entry: entry === null ? null : withPlace(entry),
      unread: unread === null ? null : { ...withPlace(unread), data: {} },
    });
  }
  memory.figures = kept.figures;
  return memory;
}

function read(file: string): Kept | null {
  try {
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    // Written by another runtime, or cut short: as good as none.
    return null;
  }
}

function plain({ files, figures }: CheckMemory): Omit<Kept, 'stamp'> {
  return {
    files: [...files.values()].map(({ entry, unread, ...rest }) => ({
      ...rest,
      entry: entry === null ? null : withoutPlace(entry),
      unread: unread === null ? null : withoutPlace(unread),
    })),
    figures,
  };
}

function keep(file: string, kept: Kept): void {
  const unfinished = `${file}-${process.pid}`;
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(unfinished, serialize(kept));
    renameSync(unfinished, file);
    forgetOldest();
  } catch {
    // Nothing depends on it.
  }
}

/** Folders come and go: only those that were checked most recently are remembered. */
function forgetOldest(): void {
  const kept = readdirSync(cacheFolder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({
      path: join(cacheFolder, name),
      time: statSync(join(cacheFolder, name)).mtimeMs,
    }))
    .toSorted((one, other) => other.time - one.time);
  for (const { path } of kept.slice(mostFolders)) rmSync(path);
}

function withoutPlace({ place: _, ...rest }: Entry<unknown>): KeptEntry {
  return rest;
}

function withPlace(entry: KeptEntry): Entry<unknown> {
  return { ...entry, place: placeFinder(entry.places) };
}
