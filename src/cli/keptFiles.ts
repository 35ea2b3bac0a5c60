import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';

/** What runs of one kind keep for the next ones: a file or a folder each, in the folder of what may be deleted at any time. */
export interface KeptFiles {
  /** Where the one of a name lies, or would lie. Makes the folder round it. */
  path(name: string): string;
  /** Says that one is in use, so that it is not among the oldest. */
  use(name: string): void;
  /** Removes all but those that were made or used most recently. */
  forgetOldest(): void;
}

/**
 * The files that runs of one kind keep.
 * @param prefix what their names start with
 * @param most how many of them are kept
 */
export function keptFiles(prefix: string, most: number): KeptFiles {
  const path = (name: string): string => {
    mkdirSync(cacheFolder, { recursive: true });
    return join(cacheFolder, `${prefix}-${name}`);
  };
  return {
    path,
    use: (name) => {
      try {
        utimesSync(path(name), new Date(), new Date());
      } catch {
        // Somebody else's, or on a disk that can only be read: then it may be forgotten sooner.
      }
    },
    forgetOldest: () => {
      const made = (name: string): number => statSync(join(cacheFolder, name)).mtimeMs;
      const oldest = readdirSync(cacheFolder)
        .filter((name) => name.startsWith(`${prefix}-`))
        .map((name) => ({ name, time: made(name) }))
        .toSorted((one, other) => other.time - one.time)
        .slice(most);
      for (const { name } of oldest) rmSync(join(cacheFolder, name), { recursive: true });
    },
  };
}
