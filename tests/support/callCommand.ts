import { vi } from 'vitest';
import type { Command } from '../../src/cli/runCommand.ts';
import { exitCodeOf } from '../../src/cli/runCommand.ts';
import type { CommandResult } from './runBuild.ts';

/** Runs a command inside the test and captures its output, because a new process would load the whole program again. */
export async function callCommand(
  command: Command,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await exitCodeOf(command, [...args]), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
