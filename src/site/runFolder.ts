import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './isRunning.ts';

/**
 * Makes an empty folder for this run alone, and removes those that runs before it left behind when they were stopped.
 * @param parent where it lies
 * @param prefix what its name starts with; the number of this process follows
 */
export function openRunFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(/^\d+/u.exec(name.slice(prefix.length))?.[0]);
    if (owner === process.pid || !isRunning(owner))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}
