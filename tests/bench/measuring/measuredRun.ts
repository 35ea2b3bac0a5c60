import { spawn } from 'node:child_process';
import { treeUse } from './treeUse.ts';

/** What is run. */
export interface Run {
  /** What Node is given: a script and its arguments. */
  args: readonly string[];
  folder: string;
  environment?: Readonly<Record<string, string>>;
  /** It is ended after this many seconds. */
  limit: number;
  /** Ends it before its time. */
  signal: AbortSignal;
}

/** What a run took. */
export interface MeasuredRun {
  seconds: number;
  /** The most that all its processes held at once, in megabytes; `null` where the system does not say. */
  megabytes: number | null;
  /** The time that processors worked for them; `null` where the system does not say. */
  processorSeconds: number | null;
  /** What it printed. */
  output: string;
}

const millisecondsBetweenLooks = 20;

/** Runs a script with this runtime and measures it with everything that it starts. Throws when it fails. */
export async function measuredRun({
  args,
  folder,
  environment,
  limit,
  signal,
}: Run): Promise<MeasuredRun> {
  signal.throwIfAborted();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    // A group of its own, so that all that it starts can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`It cannot be started: ${args.join(' ')}`);
  const end = (): boolean => process.kill(-pid, 'SIGKILL');
  let output = '';
  let megabytes: number | null = null;
  let processorSeconds: number | null = null;
  let isLate = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString('utf8')));
  const watch = setInterval(() => {
    const use = treeUse(pid);
    if (use === null) return;
    megabytes = Math.max(megabytes ?? 0, use.megabytes);
    processorSeconds = Math.max(processorSeconds ?? 0, use.processorSeconds);
  }, millisecondsBetweenLooks);
  const timer = setTimeout(() => (isLate = end()), limit * 1000);
  signal.addEventListener('abort', end, { once: true });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (isLate) throw new Error(`not finished after ${limit} s`);
  if (code !== 0) throw new Error(`It failed: ${args.join(' ')}\n${output.slice(-2000)}`);
  return { seconds, megabytes, processorSeconds, output };
}
