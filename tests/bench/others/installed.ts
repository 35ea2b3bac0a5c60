import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OtherProgram } from './otherProgram.ts';

const minutes = 10;

/** Installs the packages of a program in a folder. Says plainly when they cannot be had. */
export async function install(
  program: OtherProgram,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  try {
    await promisify(execFile)(
      'npm',
      ['install', '--save-exact', '--no-audit', '--no-fund', ...program.packages],
      {
        cwd: folder,
        signal,
        timeout: minutes * 60_000,
        shell: process.platform === 'win32',
      },
    );
  } catch (cause) {
    signal.throwIfAborted();
    const said = String((cause as { stderr?: unknown }).stderr ?? cause);
    const reasons = said
      .split('\n')
      .filter((line) => /^npm error (?!A complete log|Log files)/u.test(line));
    throw new Error(
      `${program.name} cannot be installed from the package registry: is there a network? Measure without the others: --without-others.\n${reasons.slice(0, 4).join('\n')}`,
    );
  }
}
