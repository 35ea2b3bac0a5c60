import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FixtureCopy } from './fixtureCopy.ts';
import { fixtureCopy } from './fixtureCopy.ts';

/** A running editor. */
export interface EditorProcess {
  /** The address that it printed, with its secret. */
  url: string;
  close(): void;
}

/** An editor open on a copy of the small partnership. */
export interface OpenEditor extends EditorProcess {
  content: FixtureCopy;
  /** The folder for its site. */
  site: string;
}

/** Starts `npm run edit` on a copy of the small partnership, and waits for its address. */
export async function openEditorProcess(): Promise<OpenEditor> {
  const content = fixtureCopy('small-partnership');
  const site = join(content.folder, '..', 'site');
  try {
    const editor = await openEditorOn({ CONTENT_DIR: content.folder, OUT_DIR: site });
    const close = (): void => {
      editor.close();
      content.clear();
    };
    return { ...editor, content, site, close };
  } catch (cause) {
    content.clear();
    throw cause;
  }
}

/** Starts `npm run edit` with some settings, and waits for its address. */
export async function openEditorOn(environment: Record<string, string>): Promise<EditorProcess> {
  const server = spawn(process.execPath, ['src/cli/edit.ts', '--no-open'], {
    // Astro serves no pages if the environment says that a test is running.
    env: { ...process.env, VITEST: '', ...environment },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  for (let attempt = 0; attempt < 1800; attempt += 1) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/u.exec(printed) ?? [];
    if (url !== undefined) return { url, close: () => void server.kill() };
    if (server.exitCode !== null) break;
    await pause(100);
  }
  server.kill();
  throw new Error(`The editor does not start:\n${printed}`);
}
