import { vi } from 'vitest';
import type { Command } from '../../src/cli/runCommand.ts';
import { exitCodeOf } from '../../src/cli/runCommand.ts';
import type { CommandResult } from './runBuild.ts';

/** Calls a command within the test, where a process of its own would load the whole program anew, and keeps what it prints. */
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
