import { didYouMean } from '../findings/nearest.ts';
import { optionKeptByNpm } from './argumentFault.ts';
import type { Command } from './runCommand.ts';
import { currentSettings } from './settings.ts';
import { openConversation } from './conversation.ts';
import { entryKinds } from '../starting/entryKinds.ts';
import { startArguments } from './startArguments.ts';
import { starters as allStarters } from '../starting/starters.ts';

/** A line of help for each kind of entry. */
function entryLines(): string {
  const lines = Object.entries(entryKinds()).map(
    ([name, { what, example }]) => [`  npm run new -- ${name} "${example}"`, what] as const,
  );
  return [
    ...lines,
    ['  npm run new -- section "2019-20/Training"', 'a section of a report'] as const,
  ]
    .map(([command, what]) => `${command.padEnd(46)}${what}`)
    .join('\n');
}

const help = `npm run new -- <kind> <name> [--<field> <value>]

Starts something new in the content folder. Asks for anything missing if you run it by hand. Never overwrites
a file.

${entryLines()}
  npm run new -- report 2019-20               next year's report from the last one, or a first one; --chapters
                                              a,b for some of its chapters
  npm run new -- thresholds "Levels of need"  a threshold guide with four levels, for you to put into your own words
  npm run new -- site "Vale Safeguarding Partnership" --area Vale --serves children|adults|both
                                              a whole site, in an empty content folder

The folder is the one the editor remembers, or else "content". CONTENT_DIR names another.
Exit code 0: written. 2: nothing was written.
`;

/** `npm run new`: starts an entry, a report or a whole site. */
export const newCommand: Command = { help, run: startSomething };

async function startSomething(args: string[]): Promise<number> {
  const fieldOptions = Object.values(entryKinds()).flatMap(({ schema }) =>
    Object.keys(schema.shape),
  );
  const kept = optionKeptByNpm(
    [...fieldOptions, 'area', 'chapters'].map((field) => `--${field}`),
    process.env,
  );
  if (kept !== null) throw new Error(kept);
  const starters = allStarters();
  const { names, fields } = startArguments(args);
  const { contentFolder } = currentSettings();
  const kinds = Object.keys(starters).join(', ');
  const ask = openConversation();
  try {
    const kind = names[0] ?? (await ask?.(`What do you want to start (${kinds})`)) ?? '';
    const name = names[1] ?? (await ask?.('Its name')) ?? '';
    if (kind === '' || name.trim() === '')
      throw new Error(
        `Say what to start and its name: npm run new -- <kind> <name>. The kinds are: ${kinds}.`,
      );
    if (names.length > 2)
      throw new Error(
        `There are ${names.length - 1} words where the name should be. Put quotation marks round a name with more than one word: npm run new -- ${kind} "${names.slice(1).join(' ')}"`,
      );
    if (!/[a-z0-9]/iu.test(name.replace(/^[\d-]+\//u, '').normalize('NFKD')))
      throw new Error(
        `"${name}" has no letters from a to z or digits to make the address of the page from. Give another name.`,
      );
    const start = starters[kind];
    if (start === undefined)
      throw new Error(
        `There is no kind "${kind}".${didYouMean(kind, Object.keys(starters))} The kinds are: ${kinds}.`,
      );
    const today = new Date().toISOString().slice(0, 10);
    const { written, left } = await start({ name, fields, folder: contentFolder, today, ask });
    const next = [
      ...left,
      kind === 'site'
        ? 'To see it: npm run dev'
        : `To see what is missing: npm run check ${written[0]}`,
    ];
    process.stdout.write(`Wrote:\n${listed(written, '  ')}\nNext:\n${listed(next, '  - ')}`);
    return 0;
  } finally {
    ask?.close();
  }
}

function listed(lines: readonly string[], mark: string): string {
  return lines.map((line) => `${mark}${line}\n`).join('');
}
