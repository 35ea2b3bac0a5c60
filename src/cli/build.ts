import { cpSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { openDrawingBoard } from '../charts/drawSvg.ts';
import { handOver } from '../handover.ts';
import { writeHeaders } from '../policy/writeHeaders.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { chartTypeface, engineFolder } from './engineFolder.ts';
import { removeEmptyRooms } from './emptyRooms.ts';
import { openLastCheck } from './lastCheck.ts';
import { openStaging } from './publishedSite.ts';
import { openRunFolder } from './runFolder.ts';
import { runCommand } from './runCommand.ts';
import { writeSearchIndex } from './searchIndex.ts';
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

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { timings: { type: 'boolean', default: false } } });
  const clock = startStageClock();
  const { contentFolder, outFolder } = settings(process.env, process.cwd());
  const lastCheck = openLastCheck(contentFolder);
  const { partnership, findings } = await checkContent(
    readContentFiles(contentFolder),
    lastCheck.memory,
  );
  lastCheck.keep();
  if (findings.length > 0) process.stdout.write(reporters.human(findings));
  if (partnership === null) return 1;
  clock.ended('check');
  handOver({ partnership, draw: await openDrawingBoard(chartTypeface) });
  // Pages are drawn inside the folder of the program, where its packages are found, each run in a folder of its own.
  process.chdir(engineFolder);
  const staging = openStaging(outFolder);
  const workshop = openRunFolder(`${engineFolder}.astro`, 'build-');
  try {
    await build({ root: engineFolder, outDir: workshop, logLevel: 'warn' });
    clock.ended('pages');
    removeEmptyRooms(workshop, partnership);
    const { pages } = await writeSearchIndex(workshop);
    clock.ended('search index');
    writeHeaders(workshop);
    cpSync(workshop, staging.folder, { recursive: true });
    staging.publish();
    clock.ended('publication');
    process.stdout.write(`Published ${pages} searchable pages in ${outFolder}.\n`);
    if (values.timings) process.stdout.write(clock.report());
    return 0;
  } catch (cause) {
    staging.discard();
    throw cause;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
});
