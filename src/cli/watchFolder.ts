import { watch } from 'node:fs';

/** A folder that is being watched. */
export interface Watching {
  /** Stops watching. */
  close(): void;
}

/**
 * Calls back after every change in a folder. Calls never overlap: what changes meanwhile leads to one more.
 * @param folder the folder
 * @param changed what to do
 */
export function watchFolder(folder: string, changed: () => Promise<void>): Watching {
  // Editors save in several steps: one call follows them all.
  const calm = 30;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  const run = async (): Promise<void> => {
    if (isBusy) {
      isStale = true;
      return;
    }
    isBusy = true;
    isStale = false;
    await changed();
    isBusy = false;
    if (isStale) await run();
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), calm);
  });
  return {
    close: () => {
      clearTimeout(waiting);
      watcher.close();
    },
  };
}
