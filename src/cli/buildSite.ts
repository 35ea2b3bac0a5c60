import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { drawBeside, openChartPictures } from './chartPictures.ts';
import { openLastCheck } from './lastCheck.ts';
import { printOverdueTests } from './overdueTests.ts';
import type { Preparation } from './preparation.ts';
import { printSite } from './press/printedSite.ts';
import { openStaging } from './publishedSite.ts';
import type { Settings } from './settings.ts';
import type { StageClock } from './stageClock.ts';

/**
 * Checks the content, prints the site and puts it in the place of the last one.
 * @param folders where the content lies, and where the site goes
 * @param preparation what was begun for it; `null` when the looks of the site could not be read
 * @param clock is told when a stage has ended
 * @returns how many pages were published; `null` when there are errors in the content
 */
export async function buildSite(
  { contentFolder, outFolder }: Settings,
  preparation: Preparation | null,
  clock: StageClock,
): Promise<number | null> {
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
  if (partnership === null || preparation === null) return null;
  clock.ended('check');
  const press = await preparation.press.ready();
  clock.ended('waiting for compiled pages');
  // Not before the bundler has ended: both together would hold more memory than anything else does.
  const pictures = openChartPictures(contentFolder, drawBeside)(partnership);
  // Whether it matters that they could not be drawn is decided where they are waited for.
  pictures.catch(() => undefined);
  const staging = openStaging(outFolder);
  try {
    const binder = preparation.binder().into(staging.folder);
    const order = { press, partnership, pictures, last: preparation.last, binder, clock };
    const { pages, record } = await printSite(order);
    const published = staging.publish();
    // The old site is still being removed. What is kept counts only for files that are as they were printed.
    preparation.keep(record);
    await published;
    clock.ended('publication');
    printOverdueTests(partnership);
    return pages;
  } catch (cause) {
    // The binder may still be putting files there.
    await preparation.close();
    await staging.discard();
    throw cause;
  }
}
