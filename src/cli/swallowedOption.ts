/**
 * Says that npm took an option for itself, since the two dashes before it were forgotten; `null` when it did not.
 * @param help the help of the command, which names its options
 */
export function swallowedOption(help: string, environment: NodeJS.ProcessEnv): string | null {
  const taken = optionsOf(help).find(
    (option) => environment[`npm_config_${option.slice(2).replaceAll('-', '_')}`] !== undefined,
  );
  if (taken === undefined) return null;
  return `${taken} went to npm and not to this command. Write two dashes with spaces round them after the name of the command: npm run ${environment['npm_lifecycle_event'] ?? 'check'} -- ... ${taken}`;
}

/** The options that the help of a command names. */
export function optionsOf(help: string): string[] {
  const found = [...help.matchAll(/(?<=\s|\[)--[a-z][a-z-]*/gu)].map(([option]) => option);
  return [...new Set(found)].filter((option) => option !== '--help');
}
