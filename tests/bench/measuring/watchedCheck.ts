import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { OurProgram } from '../ourProgram.ts';
import { scriptArguments } from '../ourProgram.ts';
import { median } from './statistics.ts';

const patience = 60_000;
/** Between two edits, so that each gets an answer of its own. */
const calm = 500;

/**
 * How long `npm run check -- --watch` takes from a saved file to its answer, in milliseconds.
 * @param edit saves a file
 */
export async function watchedCheck(
  program: OurProgram,
  edit: () => void,
  times: number,
): Promise<number> {
  const child = spawn(process.execPath, [...scriptArguments(program.folder, 'check'), '--watch'], {
    cwd: program.folder,
    env: { ...process.env, CONTENT_DIR: program.contentFolder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  const until = async (pattern: RegExp): Promise<void> => {
    const end = performance.now() + patience;
    while (!pattern.test(printed)) {
      if (child.exitCode !== null || performance.now() > end)
        throw new Error(`The watched check does not answer:\n${printed}`);
      await pause(2);
    }
  };
  try {
    await until(/Waiting for changes/u);
    await pause(calm);
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      printed = '';
      const start = performance.now();
      edit();
      // The time of day, and after it the answer.
      await until(/\d\d:\d\d:\d\d\s+\S[^\n]*\n/u);
      taken.push(performance.now() - start);
      await pause(calm);
    }
    return median(taken);
  } finally {
    child.kill();
  }
}
