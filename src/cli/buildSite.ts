import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { nothingPrinted } from '../reuse/printRecord.ts';
import { drawBeside, openChartPictures } from './chartPictures.ts';
import { openBinderBeside } from './binderBeside.ts';
import { openLastCheck } from './lastCheck.ts';
import { printOverdueTests } from './overdueTests.ts';
import { openLastPrint } from './press/lastPrint.ts';
import type { OpeningPress } from './press/openPress.ts';
import { printSite } from './press/printedSite.ts';
import type { SiteLooks } from './press/siteLooks.ts';
import { openStaging, publishedFolder } from './publishedSite.ts';
import type { Settings } from './settings.ts';
import type { StageClock } from './stageClock.ts';

/**
 * Checks the content, prints the site and puts it in the place of the last one.
 * @param folders where the content lies, and where the site goes
 * @param look the looks of the site with the press that is being made for them; `null` when they could not be read
 * @param clock is told when a stage has ended
 * @returns how many pages were published; `null` when there are errors in the content
 */
export async function buildSite(
  folders: Settings,
  look: { looks: SiteLooks; press: OpeningPress } | null,
  clock: StageClock,
): Promise<number | null> {
  const { contentFolder, outFolder } = folders;
  const lastPrint = look === null ? null : openLastPrint(folders, look.looks);
  const last = lastPrint?.recall() ?? nothingPrinted;
  const lastSite = publishedFolder(outFolder);
  const lastPages = last.files.filter(({ path }) => path.endsWith('.html'));
  const openBinder = () => openBinderBeside({ lastSite, pages: lastPages });
  // Without a last site there is nothing to do for it yet, and the bundler needs the memory.
  let binder = lastPages.length > 0 ? openBinder() : null;
  try {
    const lastCheck = openLastCheck(contentFolder);
    const { partnership, findings, texts } = await checkContent(
      readContentFiles(contentFolder),
      lastCheck.memory,
    );
    lastCheck.keep();
    if (findings.length > 0)
      process.stdout.write(
        reporters.human(findings, {
          texts,
          colour: process.stdout.isTTY && process.stdout.hasColors(),
        }),
      );
    if (partnership === null || look === null) {
      look?.press.abandon();
      return null;
    }
    clock.ended('check');
    const press = await look.press.ready();
    clock.ended('waiting for compiled pages');
    // Not before the bundler has ended: both together would hold more memory than anything else does.
    const pictures = openChartPictures(contentFolder, drawBeside)(partnership);
    // Whether it matters that they could not be drawn is decided where they are waited for.
    pictures.catch(() => undefined);
    const staging = openStaging(outFolder);
    binder ??= openBinder();
    try {
      const order = {
        press,
        partnership,
        pictures,
        last,
        binder: binder.into(staging.folder),
        clock,
      };
      const { pages, record } = await printSite(order);
      await staging.publish();
      lastPrint?.keep(record);
      clock.ended('publication');
      printOverdueTests(partnership);
      return pages;
    } catch (cause) {
      await staging.discard();
      throw cause;
    }
  } finally {
    await binder?.close();
  }
}
