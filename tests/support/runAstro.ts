import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { CommandResult } from './runBuild.ts';

/**
 * Runs one of Astro's own commands on a content folder, as its users do.
 * @param machine environment variables that differ on another machine
 * @param folder the folder with the program
 */
export function runAstro(
  command: 'build' | 'sync',
  contentFolder: string,
  outFolder: string,
  machine: Record<string, string> = {},
  folder = process.cwd(),
): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', command],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...machine,
        CONTENT_DIR: contentFolder,
        OUT_DIR: outFolder,
        ASTRO_TELEMETRY_DISABLED: '1',
        VITEST: '',
        NODE_ENV: 'production',
      },
      maxBuffer: 64_000_000,
    },
  );
  return {
    status,
    stdout: stripVTControlCharacters(stdout),
    stderr: stripVTControlCharacters(stderr),
  };
}
