import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of Linux's call `renameat2`, by processor: Node has no name for it. */
const renameCalls: Partial<Record<NodeJS.Architecture, number>> = { arm64: 276, x64: 316 };

/**
 * Exchanges two folders of one disk in a single step of the operating system, so that no reader and no crash ever meets
 * the moment between two steps. Linux can; it is asked through whichever of its tools is there.
 * @returns whether they were exchanged; when not, both are as they were
 */
export function exchangeFolders(one: string, other: string): boolean {
  const call = renameCalls[process.arch];
  if (process.platform !== 'linux') return false;
  const before = statSync(one).ino;
  const attempts: [command: string, args: string[]][] = [
    // GNU coreutils 9.5 and later.
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
  ];
  if (call !== undefined) {
    const thisFolder = -100;
    const exchange = 2;
    const script = `exit(syscall(${call}, ${thisFolder}, $ARGV[0], ${thisFolder}, $ARGV[1], ${exchange}) != 0)`;
    attempts.push(['perl', ['-e', script, one, other]]);
  }
  return attempts.some(([command, args]) => {
    spawnSync(command, args, { stdio: 'ignore' });
    // What counts is what happened, not what a tool says about it.
    return statSync(other).ino === before;
  });
}
