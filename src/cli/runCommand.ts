/** A command of the program. */
export interface Command {
  /** What `--help` prints. */
  help: string;
  /** Gets the arguments, prints, and returns the exit code. Prints any error in one line. */
  run(args: string[]): Promise<number>;
}

/** Runs a command with the arguments of this process, and sets the exit code. */
export async function runCommand(help: string, run: Command['run']): Promise<void> {
  // Node asks the system whenever the environment is read, and the YAML parser reads it at every word: a fifth of a check.
  process.env = { ...process.env };
  process.exitCode = await exitCodeOf({ help, run }, process.argv.slice(2));
}

/** Runs a command: prints its help when asked, and turns a failure into one line and exit code 2. */
export async function exitCodeOf({ help, run }: Command, args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  try {
    const { optionKeptByNpm, optionsOf } = await import('./argumentFault.ts');
    const kept = optionKeptByNpm(optionsOf(help), process.env);
    if (kept !== null) throw new Error(kept);
    return await run(args);
  } catch (cause) {
    const reason = await reasonOf(cause, help);
    process.stderr.write(`${reason}\n`);
    if (process.env['ALMANAC_DEBUG'] === '1' && cause instanceof Error)
      process.stderr.write(`${cause.stack}\n`);
    return 2;
  }
}

const packagesMissing =
  'Some of the program’s packages are missing. Install them in the program’s folder: npm ci';

async function reasonOf(cause: unknown, help: string): Promise<string> {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')
    return packagesMissing;
  try {
    const { argumentFault } = await import('./argumentFault.ts');
    const { systemFault } = await import('./systemFault.ts');
    const words = cause instanceof Error ? cause.message : String(cause);
    return argumentFault(cause, help) ?? systemFault(cause) ?? words;
  } catch {
    return packagesMissing;
  }
}
