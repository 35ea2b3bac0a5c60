import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { CommandResult } from './runBuild.ts';

/** Runs one of Astro's own commands as its users do, for a content folder. */
export function runAstro(
  command: 'build' | 'sync',
  contentFolder: string,
  outFolder: string,
): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', command],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
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
