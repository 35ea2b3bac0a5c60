import { didYouMean, listOf } from '../findings/nearest.ts';

/**
 * What is wrong with the words after a command, in a sentence; `null` when the fault is another.
 * @param cause what the reading of the words threw
 * @param help the help of the command, which names its options
 */
export function argumentFault(cause: unknown, help: string): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null;
  const [, word = ''] = /'(-{0,2}[^'\s=]*)/u.exec(cause.message) ?? [];
  const options = optionsOf(help);
  switch (cause.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${word}.${didYouMean(word, options)}${options.length === 0 ? ' The only option is --help.' : ` The options are: ${listOf(options, 30)}.`}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return cause.message.includes('does not take')
        ? `The option ${word} does not take a value. Write nothing after it.`
        : `The option ${word.split(/[,\s]/u).at(-1) ?? word} needs a value after it.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `The command does not recognise "${word}". ${help.split('\n', 1)[0] ?? ''}`;
    default:
      return null;
  }
}

/** The options that the help of a command names, with their hyphens. */
export function optionsOf(help: string): string[] {
  const found = [...help.matchAll(/(?<=\s|\[)--[a-z][a-z-]*/gu)].map(([option]) => option);
  return [...new Set(found)].filter((option) => option !== '--help');
}

/**
 * Says that npm kept an option for itself, because the two hyphens before it were left out; `null` when it did not.
 * @param options the options of the command, with their hyphens
 * @param environment where npm notes the options that it was given
 */
export function optionKeptByNpm(
  options: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | null {
  const kept = options.find(
    (option) => `npm_config_${option.slice(2).replaceAll('-', '_').toLowerCase()}` in environment,
  );
  if (kept === undefined) return null;
  const command = environment['npm_lifecycle_event'] ?? 'check';
  return `npm took ${kept} as its own option. Write two hyphens, with a space on either side, after the name of the command: npm run ${command} -- ... ${kept} ...`;
}
