import { parseArgs } from 'node:util';

/** What is on the command line. */
export interface StartArguments {
  /** The kind and the name, as far as they are given. */
  names: string[];
  /** Every `--field value`. Whether there is such a field is seen when the kind is known. */
  fields: Record<string, string>;
}

/** Takes the command line apart. Throws when an option has no value. */
export function startArguments(args: string[]): StartArguments {
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  const fields: Record<string, string> = {};
  const names: string[] = [];
  let waiting: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'option' && token.value !== undefined) fields[token.name] = token.value;
    else if (token.kind === 'option') {
      if (waiting !== null) throw new Error(`--${waiting} needs a value.`);
      waiting = token.name;
    } else if (token.kind === 'positional' && waiting !== null) {
      fields[waiting] = token.value;
      waiting = null;
    } else if (token.kind === 'positional') names.push(token.value);
  }
  if (waiting !== null) throw new Error(`--${waiting} needs a value.`);
  return { names, fields };
}
