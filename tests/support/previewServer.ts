import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fixtureFolder } from './fixture.ts';

/** A preview of a copy of the small partnership. */
export interface PreviewServer {
  /** The address, without a slash at the end. */
  url: string;
  /** Its content, which `edit` changes. */
  contentFolder: string;
  /** Changes a file of the content, as an editor would. */
  edit(path: string, change: (text: string) => string): void;
  /** What the command has printed so far. */
  printed(): string;
  close(): void;
}

/**
 * Starts `npm run dev` and waits until it answers.
 * @param prepare changes the content before the start
 */
export async function openPreviewServer(
  prepare: (edit: PreviewServer['edit']) => void = () => undefined,
): Promise<PreviewServer> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-preview-'));
  cpSync(fixtureFolder('small-partnership'), folder, { recursive: true });
  const edit: PreviewServer['edit'] = (path, change) => {
    const file = join(folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  prepare(edit);
  const port = await freePort();
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port)], {
    // Astro serves no pages if the environment says that a test is running.
    env: {
      ...process.env,
      VITEST: '',
      CONTENT_DIR: folder,
      NODE_ENV: 'development',
      ALMANAC_EDITOR: 'http://127.0.0.1:4400',
    },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  }
  const url = `http://127.0.0.1:${port}`;
  const close = (): void => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(url))
      return { url, contentFolder: folder, edit, printed: () => printed, close };
    if (server.exitCode !== null) break;
    await pause(200);
  }
  close();
  throw new Error(`The preview does not start:\n${printed}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status !== 500;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 4321;
}
