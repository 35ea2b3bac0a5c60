import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it has started use. */
export interface TreeUse {
  /** The memory that they hold now. */
  megabytes: number;
  /** The time that processors have worked for them, those that have ended included. */
  processorSeconds: number;
}

/** Linux counts the time of processors in hundredths of a second for all who ask. */
const ticksPerSecond = 100;

/** Looks at a process and all that it has started; `null` where the system does not say, or when it has ended. */
export function treeUse(pid: number): TreeUse | null {
  try {
    const use = ownUse(pid);
    for (const child of children(pid)) {
      const part = treeUse(child);
      use.megabytes += part?.megabytes ?? 0;
      use.processorSeconds += part?.processorSeconds ?? 0;
    }
    return use;
  } catch {
    return null;
  }
}

function ownUse(pid: number): TreeUse {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the name in brackets: its own time and that of the system, and the same of children that have ended.
  const times = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return {
    megabytes: Number(kilobytes ?? 0) / 1024,
    processorSeconds: times.reduce((sum, time) => sum + time, 0) / ticksPerSecond,
  };
}

function children(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}
