import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openText } from '../src/editor/content/openFile.ts';
import { engineFolder } from '../src/cli/engineFolder.ts';

/** Times of the editor in milliseconds. Each list has one value for each try. */
export interface EditorTimes {
  /** To load the page for a text. */
  page: number[];
  /** From changing a text to seeing its findings. */
  text: number[];
  /** The same for a changed figure. */
  figure: number[];
}

const tries = 7;

/**
 * Measures the editor from outside, as a browser would.
 * @param sample the content, which stays unchanged
 * @param folder where to put a copy
 */
export async function editorTimes(sample: string, folder: string): Promise<EditorTimes> {
  const content = join(folder, 'edited');
  cpSync(sample, content, { recursive: true });
  const server = spawn(process.execPath, ['src/cli/edit.ts', '--no-open'], {
    cwd: engineFolder,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'edited-site') },
  });
  let printed = '';
  server.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  try {
    const address = /http:\S+/u;
    for (let waited = 0; waited < 300 && !address.test(printed); waited += 1) await pause(100);
    const url = new URL(address.exec(printed)?.[0] ?? '');
    const headers = {
      cookie: `almanac_editor=${url.searchParams.get('key') ?? ''}`,
      origin: url.origin,
    };
    const ask = async (path: string, form?: Record<string, string>): Promise<number> => {
      const start = performance.now();
      const response = await fetch(new URL(path, url.origin), {
        headers,
        ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`The editor answers ${response.status} to ${path}.`);
      return performance.now() - start;
    };
    const typed = (file: string, change: (text: string, count: number) => string) => {
      const before = readFileSync(join(content, file), 'utf8');
      const { digest } = openText(file, before);
      return (count: number): Promise<number> =>
        ask('/check', { file, part: 'text', digest, words: change(before, count) });
    };
    const text = 'reports/2018-19/allegations.mdx';
    const table = 'datasets/lado-contacts-by-year.csv';
    const page = await several(() => ask(`/edit?file=${text}&part=words`));
    const words = typed(
      text,
      (before, count) => `${before}\nOne more word, ${'so '.repeat(count)}.\n`,
    );
    const figure = typed(table, (before, count) =>
      before.replace(
        /(\d)(,[^,]*\r?\n)/u,
        (_, digit: string, rest: string) => `${(Number(digit) + count) % 10}${rest}`,
      ),
    );
    return { page, text: await several(words), figure: await several(figure) };
  } finally {
    server.kill();
  }
}

/** The times of several tries, leaving out the first as a warm-up. */
async function several(once: (count: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 1; count <= tries + 1; count += 1) times.push(await once(count));
  return times.slice(1);
}
