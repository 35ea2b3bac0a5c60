/**
 * Says that npm took an option for itself, since the two dashes before it were forgotten, and how the command is written;
 * `null` when it did not.
 * @param options the options of the command, as `optionsOf` gives them
 * @param args the words that npm passed on
 * @param environment npm notes there what it took
 */
export function swallowedOption(
  options: readonly CommandOption[],
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | null {
  const taken = options.flatMap((option) => {
    const value = environment[npmName(option.name)];
    return value === undefined ? [] : [{ ...option, value }];
  });
  const [first] = taken;
  if (first === undefined) return null;
  const command = environment['npm_lifecycle_event'] ?? 'check';
  return `${first.name} went to npm and not to this command. Write two dashes with spaces round them after the name of the command: npm run ${command} -- ${corrected(taken, args).join(' ')}`;
}

/** An option of a command. */
export interface CommandOption {
  /** With its dashes. */
  name: string;
  /** Whether a value stands after it. */
  takesValue: boolean;
}

/** The options that the help of a command names. */
export function optionsOf(help: string): CommandOption[] {
  const found = [...help.matchAll(/(?<=\s|\[)--[a-z][a-z-]*/gu)].map(([option]) => option);
  return [...new Set(found)]
    .filter((option) => option !== '--help')
    .map((name) => ({ name, takesValue: new RegExp(`${name} [^\\s,]`, 'u').test(help) }));
}

/** The words of the command as they should have been written, as far as what npm left lets that be told. */
function corrected(
  taken: readonly (CommandOption & { value: string })[],
  args: readonly string[],
): string[] {
  // npm takes an option that it does not know for a switch, and passes its value on as a word among the others.
  const isLoose = (option: (typeof taken)[number]): boolean =>
    option.takesValue && option.value === 'true';
  const loose = taken.filter(isLoose).length;
  const words = args.map(quoted);
  // With one such value it is the last word; with several nobody can tell which belongs to which.
  const [value = '...'] = loose === 1 ? words.splice(-1) : [];
  return [
    ...words,
    ...taken.map((option) => {
      if (isLoose(option)) return `${option.name} ${value}`;
      return option.takesValue ? `${option.name} ${quoted(option.value)}` : option.name;
    }),
  ];
}

/** The name under which npm tells commands of an option that it took. */
function npmName(option: string): string {
  return `npm_config_${option.slice(2).replaceAll('-', '_').toLowerCase()}`;
}

function quoted(word: string): string {
  return /^[\w./:-]+$/u.test(word) ? word : `"${word}"`;
}
