import { watch } from 'chokidar';

/** A folder that is being watched. */
export interface Watching {
  /** Calls back once more, after whatever is under way: for what changed before the watch began. */
  callOnce(): Promise<void>;
  /** Stops watching. */
  close(): Promise<void>;
}

/** How long to wait after a change, in milliseconds: editors save in several steps. */
const calm = 30;

/**
 * Calls back after every change in a folder, from the moment that it resolves. Calls never overlap: what changes meanwhile leads to one more.
 * @param folder the folder
 * @param changed what to do
 */
export async function watchFolder(folder: string, changed: () => Promise<void>): Promise<Watching> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false }).on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (last = last.then(changed)), calm);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    callOnce: () => (last = last.then(changed)),
    close: async () => {
      clearTimeout(waiting);
      await watcher.close();
      await last;
    },
  };
}
