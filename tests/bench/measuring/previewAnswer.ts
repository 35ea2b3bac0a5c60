import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { OurProgram } from '../ourProgram.ts';
import { scriptArguments } from '../ourProgram.ts';
import { median } from './statistics.ts';

/** How fast the preview is, in milliseconds. */
export interface PreviewTimes {
  /** From the command to the first page. */
  firstPage: number;
  /** From a saved file to the page with its new words. */
  savedPage: number;
}

const patience = 120_000;

/**
 * Measures `npm run dev`.
 * @param address the page of the edited file
 * @param edit saves the file and gives its new words
 */
export async function previewAnswer(
  program: OurProgram,
  address: string,
  edit: () => string,
  times: number,
): Promise<PreviewTimes> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...scriptArguments(program.folder, 'dev'), '--port', String(port)],
    {
      cwd: program.folder,
      env: { ...process.env, CONTENT_DIR: program.contentFolder, OUT_DIR: program.siteFolder },
      stdio: 'ignore',
    },
  );
  const until = async (words: string): Promise<void> => {
    const end = performance.now() + patience;
    while (performance.now() < end && child.exitCode === null) {
      if ((await page(`http://localhost:${port}${address}`)).includes(words)) return;
      await pause(10);
    }
    throw new Error('The preview does not answer.');
  };
  try {
    await until('</html>');
    const firstPage = performance.now() - start;
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const saved = performance.now();
      await until(edit());
      taken.push(performance.now() - saved);
      await pause(500);
    }
    return { firstPage, savedPage: median(taken) };
  } finally {
    child.kill();
  }
}

async function page(url: string): Promise<string> {
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 4321;
}
