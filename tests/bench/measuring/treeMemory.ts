import { readdirSync, readFileSync } from 'node:fs';

/** The memory that a process and all that it has started hold now, in megabytes; `null` where the system does not say. */
export function treeMemory(pid: number): number | null {
  const own = heldMemory(pid);
  if (own === null) return null;
  return children(pid).reduce((sum, child) => sum + (treeMemory(child) ?? 0), own);
}

function heldMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? 0 : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function children(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
