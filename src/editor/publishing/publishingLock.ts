import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../../site/isRunning.ts';
import { keptFolder } from './publications.ts';

const LockSchema = z.object({
  /** The time at which it began, in ISO form. */
  since: z.string(),
  /** Who is publishing; empty when no one has signed in. */
  by: z.string(),
  /** The computer, and the process on it. */
  host: z.string(),
  process: z.number(),
});

/** A publication that is under way. */
export type PublishingNow = z.infer<typeof LockSchema>;

/** After this long, in milliseconds, a lock is left over: no publication takes that long. Whether a program on another computer still runs cannot be seen. */
const longest = 3_600_000;

/** The publication of this content that is under way, in this editor or another; `null` when there is none. */
export function publishingNow(folder: string, now: Date): PublishingNow | null {
  try {
    const lock = LockSchema.parse(JSON.parse(readFileSync(lockOf(folder), 'utf8')));
    return isOver(lock, now) ? null : lock;
  } catch {
    // There is no lock, or writing it was interrupted and it is empty.
    return null;
  }
}

/**
 * Holds the lock on publishing this content while something is done.
 * @param by who is publishing; empty when no one has signed in
 * @returns the result, or the publication that is already under way
 */
export async function whileLocked<Result>(
  folder: string,
  by: string,
  now: Date,
  work: () => Promise<Result>,
): Promise<{ done: Result } | { busy: PublishingNow }> {
  const busy = publishingNow(folder, now);
  if (busy !== null) return { busy };
  const lock = { since: now.toISOString(), by, host: hostname(), process: process.pid };
  mkdirSync(join(folder, keptFolder), { recursive: true });
  writeFileSync(lockOf(folder), JSON.stringify(lock));
  try {
    return { done: await work() };
  } finally {
    rmSync(lockOf(folder), { force: true });
  }
}

function lockOf(folder: string): string {
  return join(folder, keptFolder, 'publishing.json');
}

/** Whether a lock was left behind by a program that has ended. */
function isOver({ since, host, process: id }: PublishingNow, now: Date): boolean {
  if (Math.abs(now.getTime() - Date.parse(since)) > longest) return true;
  return host === hostname() && !isRunning(id);
}
