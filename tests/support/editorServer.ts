import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FixtureCopy } from './fixtureCopy.ts';
import { fixtureCopy } from './fixtureCopy.ts';

/** The editor, open on a copy of the small partnership. */
export interface EditorProcess {
  /** The address that it printed, with the secret of its start. */
  url: string;
  content: FixtureCopy;
  /** The folder that its site goes to. */
  site: string;
  close(): void;
}

/** Starts `npm run edit` and waits until it says where it is. */
export async function openEditorProcess(): Promise<EditorProcess> {
  const content = fixtureCopy('small-partnership');
  const site = join(content.folder, '..', 'site');
  const server = spawn(process.execPath, ['src/cli/edit.ts', '--no-open'], {
    // Astro draws no pages when it is told that a test runs.
    env: { ...process.env, VITEST: '', CONTENT_DIR: content.folder, OUT_DIR: site },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  const close = (): void => {
    server.kill();
    content.clear();
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/u.exec(printed) ?? [];
    if (url !== undefined) return { url, content, site, close };
    if (server.exitCode !== null) break;
    await pause(100);
  }
  close();
  throw new Error(`The editor does not start:\n${printed}`);
}
