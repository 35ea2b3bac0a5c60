import { spawnSync } from 'node:child_process';

/** The output and exit code of a command. */
export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands with the tests' own version of Node. */
export function runCommand(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  folder = process.cwd(),
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${file}.ts`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}
