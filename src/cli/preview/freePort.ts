import { createServer } from 'node:net';

/** How many ports are tried, one after the other. */
const attempts = 20;

/**
 * The first port from a number on that no other program has taken.
 * @param wanted the port to try first
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + attempts && port <= 65_535; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `The ports from ${wanted} on are all taken by other programs. Stop one of them, or choose another port: npm run dev -- --port ${wanted > 32_000 ? 4321 : wanted + 1000}`,
  );
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(port, 'localhost', done);
    });
    await new Promise((done) => server.close(done));
    return true;
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!isTaken) throw cause;
    return false;
  }
}
