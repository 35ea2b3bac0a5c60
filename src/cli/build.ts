import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { settings } from './settings.ts';
import { startStageClock } from './stageClock.ts';

const help = `npm run build [-- options]

Checks the content, makes the site, and puts it in the place of the last one.
When anything is wrong nothing is published and the last site stays as it is.

  --timings   print how long each stage took
  --help      print this

CONTENT_DIR names another content folder (default: content), OUT_DIR another folder for the site (default: dist).
Exit code 0: published. 1: there are errors in the content. 2: the build could not run.
`;

async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { timings: { type: 'boolean', default: false } } });
  const clock = startStageClock();
  const folders = settings(process.env, process.cwd());
  const { prepare } = await import('./preparation.ts');
  const preparation = prepare(folders);
  try {
    const { buildSite } = await import('./buildSite.ts');
    clock.ended('loading');
    const pages = await buildSite(folders, preparation, clock);
    if (pages === null) return 1;
    process.stdout.write(`Published ${pages} searchable pages in ${folders.outFolder}.\n`);
  } finally {
    await preparation?.close();
  }
  if (values.timings) process.stdout.write(clock.report());
  return 0;
}

// Keeping what is compiled would cost the first build a second, and save the next ones a fifth of one.
await runCommand(help, build, false);
