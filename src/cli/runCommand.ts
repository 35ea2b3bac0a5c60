/**
 * Runs a command: prints its help when asked, sets its exit code, and turns a failure into one line and exit code 2.
 * @param help what `--help` prints
 * @param command the command; gets the arguments and returns the exit code
 */
export async function runCommand(help: string, command: (args: string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`${reason}\n`);
    if (process.env['ALMANAC_DEBUG'] === '1' && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
    process.exitCode = 2;
  }
}
