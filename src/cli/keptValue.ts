import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { keptFiles } from './keptFiles.ts';
import { programStamp } from './programStamp.ts';

/** A value that runs for one content folder keep for the next ones, as long as the program is the same. */
export interface KeptValue<T> {
  /** The value; `null` when none was kept, or when the program is another one since. */
  recall(): T | null;
  /** Keeps a value: plain data. A disk that cannot take it costs the next run its time and nothing else. */
  keep(value: T): void;
}

/** For how many content folders values of one kind are kept. */
const mostFolders = 10;

/**
 * The value of one kind for one content folder.
 * @param kind a name for the kind
 * @param contentFolder the absolute path of the content folder
 */
export function keptValue<T>(kind: string, contentFolder: string): KeptValue<T> {
  const kept = keptFiles(kind, mostFolders);
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 16);
  const stamp = programStamp();
  return {
    recall: () => {
      try {
        const file = kept.path(name);
        if (!existsSync(file)) return null;
        const found = deserialize(readFileSync(file)) as { stamp: string; value: T };
        return found.stamp === stamp ? found.value : null;
      } catch {
        // Written by another runtime, or cut short: as good as none.
        return null;
      }
    },
    keep: (value) => {
      try {
        const file = kept.path(name);
        writeFileSync(`${file}.${process.pid}`, serialize({ stamp, value }));
        renameSync(`${file}.${process.pid}`, file);
        kept.forgetOldest();
      } catch {
        // Nothing depends on it.
      }
    },
  };
}
