import type { CheckMemory } from '../checks/checkMemory.ts';
import { newMemory } from '../checks/checkMemory.ts';
import type { Entry } from '../reader/entry.ts';
import { placeFinder } from '../reader/placeMap.ts';
import type { ReadFile } from '../reader/readFile.ts';
import { keptValue } from './keptValue.ts';

/** What the last check of a content folder has kept, so that the next one reads only the files that were edited since. */
export interface LastCheck {
  /** What it has kept: nothing when there was none, or when the program is another one since. */
  memory: CheckMemory;
  /** Keeps it for the next check. */
  keep: () => void;
}

/** An entry without the function that finds places, which is made anew from them. */
type KeptEntry = Omit<Entry<unknown>, 'place'>;

interface Kept {
  files: (Omit<ReadFile, 'entry' | 'unread'> & {
    entry: KeptEntry | null;
    unread: KeptEntry | null;
  })[];
  figures: CheckMemory['figures'];
}

/**
 * Opens what the last check of a content folder has kept.
 * @param contentFolder the absolute path of the folder
 */
export function openLastCheck(contentFolder: string): LastCheck {
  const kept = keptValue<Kept>('check', contentFolder);
  const memory = recalled(kept.recall());
  return { memory, keep: () => kept.keep(plain(memory)) };
}

function recalled(kept: Kept | null): CheckMemory {
  const memory = newMemory();
  if (kept === null) return memory;
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

function plain({ files, figures }: CheckMemory): Kept {
  return {
    files: [...files.values()].map(({ entry, unread, ...rest }) => ({
      ...rest,
      entry: entry === null ? null : withoutPlace(entry),
      unread: unread === null ? null : withoutPlace(unread),
    })),
    figures,
  };
}

function withoutPlace({ place: _, ...rest }: Entry<unknown>): KeptEntry {
  return rest;
}

function withPlace(entry: KeptEntry): Entry<unknown> {
  return { ...entry, place: placeFinder(entry.places) };
}
