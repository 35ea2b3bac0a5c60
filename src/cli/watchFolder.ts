import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Calls for a new check after every change in a folder, until the command is stopped.
 * @param folder the content folder
 * @param check checks and prints; gives an exit code
 * @returns the exit code of the last check
 */
export async function watchFolder(folder: string, check: () => Promise<number>): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let changed: (() => void) | null = null;
  const watcher = watch(folder, { recursive: true }, () => changed?.());
  let outcome = 0;
  process.stdout.write('\nWaiting for changes. Stop with Ctrl+C.\n');
  while (!stop.signal.aborted) {
    await new Promise<void>((done) => {
      changed = done;
      stop.signal.addEventListener('abort', () => done(), { once: true });
    });
    if (stop.signal.aborted) break;
    // Editors save in several steps: one check follows them all.
    await pause(30);
    process.stdout.write(`\n${new Date().toLocaleTimeString('en-GB')}\n\n`);
    outcome = await check();
  }
  watcher.close();
  return outcome;
}
