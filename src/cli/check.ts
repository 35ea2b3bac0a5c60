import { once } from 'node:events';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { currentSettings } from './settings.ts';
import { runCommand } from './runCommand.ts';
import { tellOnScreen } from './tellOnScreen.ts';

const help = `npm run check [-- [name ...] [options]]

Checks the content and prints everything that is wrong with it, all at once. Give a name to see only part of
it: the code of a finding, or the beginning of file names, for example npm run check groups/

  --only <name>                the same as the name alone; may be repeated
  --all                        show each finding in its place, even where many have one cause
  --watch                      check again whenever a file is saved; stop with Ctrl+C
  --format human|json|github   how to print (default: human)
  --help                       print this

Exit code 0: nothing stops publication. 1: there are errors. 2: the check could not run. The folder is the one
the editor remembers, or else "content". CONTENT_DIR names another.
`;

await runCommand(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      format: { type: 'string', default: 'human' },
    },
  });
  const { isReportFormat, reporters } = await import('../checks/reporters.ts');
  const { checkFolder } = await import('../site/checkFolder.ts');
  const { chosenFindings } = await import('./chosenFindings.ts');
  const { printOverdueTests } = await import('./overdueTests.ts');
  const { format } = values;
  const only = [...values.only, ...positionals];
  const strayFormat = positionals.find(isReportFormat);
  if (strayFormat !== undefined) {
    throw new Error(
      `"${strayFormat}" is a format, but npm did not pass on the option before it. Write two hyphens, with a space on either side, after the name of the command: npm run check -- ${[...positionals.filter((name) => name !== strayFormat), '--format', strayFormat].join(' ')}`,
    );
  }
  if (!isReportFormat(format)) {
    throw new Error(
      `There is no format "${format}". The formats are: ${Object.keys(reporters).join(', ')}.`,
    );
  }
  const { contentFolder } = currentSettings();
  const folder = relative(process.cwd(), contentFolder).replaceAll('\\', '/');
  const check = async (): Promise<number> => {
    if (format === 'human') tellOnScreen(`Checking ${folder}...`);
    const { findings, texts, partnership } = await checkFolder(contentFolder, tellOnScreen);
    const shown = chosenFindings(findings, only, [...texts.keys()], folder);
    const surroundings = {
      texts,
      colour: process.stdout.isTTY && process.stdout.hasColors(),
      folder,
      all: values.all,
      hidden: findings.length - shown.length,
    };
    process.stdout.write(reporters[format](shown, surroundings));
    if (format === 'human' && partnership !== null) printOverdueTests(partnership);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  };
  const outcome = await check();
  if (!values.watch) return outcome;
  const { watchFolder } = await import('../site/watchFolder.ts');
  const watching = await watchFolder(contentFolder, async () => {
    process.stdout.write(`\n${new Date().toLocaleTimeString('en-GB')}\n\n`);
    process.exitCode = await check();
  });
  process.stdout.write('\nWaiting for changes. Stop with Ctrl+C.\n');
  await once(process, 'SIGINT');
  await watching.close();
  return Number(process.exitCode ?? outcome);
});
