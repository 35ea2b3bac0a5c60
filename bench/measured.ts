import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { feedAddress } from '../src/site/preview/findingsFeed.ts';

/** The cost of a run, including its child processes. */
export interface Cost {
  /** Elapsed time. */
  seconds: number;
  /** Processor time, which a busy machine affects less than elapsed time. 0 where the system does not report it. */
  processorSeconds: number;
  /** Peak memory. 0 where the system does not report it. */
  megabytes: number;
}

/** Runs a script with this version of Node and measures it. Throws if it fails. */
export async function measuredRun(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  const cost: Cost = { seconds: 0, processorSeconds: 0, megabytes: 0 };
  const watch = setInterval(() => {
    const use = treeUse(child.pid ?? 0);
    cost.processorSeconds = Math.max(cost.processorSeconds, use.processorSeconds);
    cost.megabytes = Math.max(cost.megabytes, use.megabytes);
  }, 20);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`This failed: ${args.join(' ')}\n${printed.slice(-2000)}`);
  return { ...cost, seconds: (performance.now() - start) / 1000 };
}

/** What a process and its children use now, according to Linux. */
function treeUse(pid: number): Omit<Cost, 'seconds'> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets: user and system time, and the same for children that have ended, in hundredths of a second.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children
      .map((child) => treeUse(Number(child)))
      .reduce(
        (sum, use) => ({
          processorSeconds: sum.processorSeconds + use.processorSeconds,
          megabytes: sum.megabytes + use.megabytes,
        }),
        {
          processorSeconds: times.reduce((sum, time) => sum + Number(time), 0) / 100,
          megabytes: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024,
        },
      );
  } catch {
    return { processorSeconds: 0, megabytes: 0 };
  }
}

/**
 * Starts the preview, and measures in seconds how long a saved change takes to appear.
 * @param args the arguments for Node that start it, without the port
 * @param address the page drawn from the file
 * @param save saves the file and returns its new text
 */
export async function savedUntilSeen(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  address: string,
  save: () => string,
): Promise<number[]> {
  const port = await freePort();
  const child = spawn(process.execPath, [...args, '--port', String(port)], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const site = `http://localhost:${port}`;
  const page = async (): Promise<string> => {
    const answer = await fetch(`${site}${address}`).catch(() => null);
    return answer?.ok === true ? answer.text() : '';
  };
  try {
    const end = performance.now() + 120_000;
    while (!(await page()).includes('</html>')) {
      if (performance.now() > end || child.exitCode !== null)
        throw new Error(`The preview does not show ${address}.`);
      await pause(100);
    }
    // Like a browser, it requests the page again when the preview reports a change.
    const feed = (await fetch(`${site}${feedAddress}`)).body?.getReader();
    const taken: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await pause(500);
      const start = performance.now();
      const words = save();
      do {
        const heard = await feed?.read();
        if (heard?.done !== false)
          throw new Error(`The preview ended before it showed "${words}".`);
      } while (!(await page()).includes(words));
      taken.push((performance.now() - start) / 1000);
    }
    await feed?.cancel();
    return taken;
  } finally {
    child.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 4321;
}
