import type { FSWatcher } from 'node:fs';
import { lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder that is being watched. */
export interface Watching {
  /** Stops watching. */
  close(): void;
}

/** How long after a sign of a change the folder is looked at: editors save in several steps. */
const calm = 30;
/** How often the folder is looked at without a sign. */
const pause = 500;

/**
 * Calls back after every change in a folder. Calls never overlap: what changes meanwhile leads to one more.
 * What counts is how the files lie on the disk. The system's own watching only makes it quicker: on Linux it hears nothing
 * more of a file once another has been put in its place, and that is how many editors save.
 * @param folder the folder
 * @param changed what to do
 */
export function watchFolder(folder: string, changed: () => Promise<void>): Watching {
  let last = stateOf(folder);
  let isOpen = true;
  let isBusy = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(waiting);
    const state = stateOf(folder);
    if (state !== last) {
      last = state;
      isBusy = true;
      await changed();
      isBusy = false;
    }
    lookAfter(pause);
  };
  const lookAfter = (time: number): void => {
    if (!isOpen || isBusy) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), time);
  };
  const watcher = systemWatcher(folder, () => lookAfter(calm));
  lookAfter(pause);
  return {
    close: () => {
      isOpen = false;
      clearTimeout(waiting);
      watcher?.close();
    },
  };
}

/** How every file lies on the disk, in one text. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => {
        const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
        return `${path} ${status?.ino} ${status?.size} ${status?.mtimeMs}`;
      })
      .join('\n');
  } catch {
    return 'gone';
  }
}

/** What the system offers; `null` where it offers nothing, such as on some network drives. */
function systemWatcher(folder: string, noticed: () => void): FSWatcher | null {
  try {
    return watch(folder, { recursive: true }, noticed).on('error', () => undefined);
  } catch {
    return null;
  }
}
