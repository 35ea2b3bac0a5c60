import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes an empty folder for this run alone, and removes those that runs before it left behind when they were stopped.
 * @param parent where it lies
 * @param prefix what its name starts with; the number of this process follows
 */
export function openRunFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(/^\d+/u.exec(name.slice(prefix.length))?.[0]);
    if (!isRunning(owner)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // A process of someone else may not be asked, and so is there.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
