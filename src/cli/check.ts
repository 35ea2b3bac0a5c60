import { parseArgs } from 'node:util';
import { settings } from './settings.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run check [-- options]

Checks the content and prints everything that is wrong with it, all at once.

  --format human|json|github   how to print (default: human)
  --help                       print this

Exit code 0: nothing stops publication. 1: there are errors. 2: the check could not run.
The folder is "content", or the one that CONTENT_DIR names.
`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'human' } } });
  const { checkContent } = await import('../checks/checkContent.ts');
  const { reporters } = await import('../checks/reporters.ts');
  const { readContentFiles } = await import('../reader/contentFiles.ts');
  const format = values.format;
  if (!(format in reporters)) {
    throw new Error(
      `There is no format "${format}". The formats are: ${Object.keys(reporters).join(', ')}.`,
    );
  }
  const { contentFolder } = settings(process.env, process.cwd());
  const { findings } = await checkContent(readContentFiles(contentFolder));
  process.stdout.write(reporters[format as keyof typeof reporters](findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
