import { parseArgs } from 'node:util';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { nothingPrinted } from '../reuse/printRecord.ts';
import { drawBeside, openChartPictures } from './chartPictures.ts';
import { openIndexBeside } from './indexBeside.ts';
import { openLastCheck } from './lastCheck.ts';
import { printOverdueTests } from './overdueTests.ts';
import { openLastPrint } from './press/lastPrint.ts';
import { openPress } from './press/openPress.ts';
import { printSite } from './press/printedSite.ts';
import { siteLooks } from './press/siteLooks.ts';
import { openStaging, publishedFolder } from './publishedSite.ts';
import { runCommand } from './runCommand.ts';
import { openSearchIndex } from './searchIndex.ts';
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
  const folders = settings(process.env, process.cwd());
  const { contentFolder, outFolder } = folders;
  const looks = siteLooks(contentFolder);
  const press = looks === null ? null : openPress(contentFolder, looks);
  const lastPrint = looks === null ? null : openLastPrint(folders, looks);
  const last = lastPrint?.recall() ?? nothingPrinted;
  const lastSite = publishedFolder(outFolder);
  const lastPages = last.files.filter(({ path }) => path.endsWith('.html'));
  const beside =
    lastSite === null || lastPages.length === 0
      ? null
      : openIndexBeside({ lastSite, pages: lastPages });
  try {
    const lastCheck = openLastCheck(contentFolder);
    const { partnership, findings } = await checkContent(
      readContentFiles(contentFolder),
      lastCheck.memory,
    );
    lastCheck.keep();
    if (findings.length > 0) process.stdout.write(reporters.human(findings));
    if (partnership === null || press === null) {
      press?.abandon();
      return 1;
    }
    clock.ended('check');
    const pictures = openChartPictures(contentFolder, drawBeside)(partnership);
    // Whether it matters that they could not be drawn is decided where they are waited for.
    pictures.catch(() => undefined);
    const pressFolder = await press.ready();
    clock.ended('waiting for compiled pages');
    const staging = openStaging(outFolder);
    const index = beside ?? (await openSearchIndex());
    try {
      const { folder } = staging;
      const order = { press: pressFolder, partnership, pictures, last, lastSite, folder };
      const { pages, record } = await printSite({ ...order, index, clock });
      await staging.publish();
      lastPrint?.keep(record);
      clock.ended('publication');
      process.stdout.write(`Published ${pages} searchable pages in ${outFolder}.\n`);
      printOverdueTests(partnership);
      if (values.timings) process.stdout.write(clock.report());
      return 0;
    } catch (cause) {
      await staging.discard();
      throw cause;
    } finally {
      await index.close();
    }
  } finally {
    await beside?.close();
  }
});
