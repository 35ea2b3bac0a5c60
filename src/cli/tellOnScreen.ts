/** Says in a line what takes long, beside what a command prints for programs. */
export function tellOnScreen(line: string): void {
  process.stderr.write(`${line}\n`);
}
