import { dev } from 'astro';
import type { CheckResult } from '../../checks/checkContent.ts';
import { checkContent } from '../../checks/checkContent.ts';
import { reporters } from '../../checks/reporters.ts';
import { handOver } from '../../handover.ts';
import type { Partnership } from '../../model/partnership.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';
import { drawHere, openChartPictures } from '../chartPictures.ts';
import { engineFolder } from '../engineFolder.ts';
import { openLastCheck } from '../lastCheck.ts';
import { lastSearchIndex } from '../lastSearchIndex.ts';
import { astroFolders } from '../press/astroFolders.ts';
import { watchFolder } from '../watchFolder.ts';
import { openFindingsFeed } from './findingsFeed.ts';
import { openPreview } from './previewPlugin.ts';
import { openWaitingServer } from './waitingServer.ts';

/** Where the preview reads from, and where it is shown. */
interface Desk {
  contentFolder: string;
  outFolder: string;
  port: number;
}

/**
 * Opens the preview: checks after every change, shows what was found in the terminal and on the pages, and draws the pages
 * anew whenever the content is sound. Until it is sound for the first time, a page of findings stands in for the site.
 */
export async function openEditorsDesk({ contentFolder, outFolder, port }: Desk): Promise<void> {
  const { memory, keep } = openLastCheck(contentFolder);
  const check = () => checkContent(readContentFiles(contentFolder), memory);
  const print = ({ findings, texts }: CheckResult): void => {
    process.stdout.write(`\n${reporters.human(findings, { texts, colour: process.stdout.isTTY })}`);
  };
  const feed = openFindingsFeed();
  const preview = openPreview(feed);
  const draw = openChartPictures(contentFolder, drawHere);
  const give = (partnership: Partnership): void =>
    handOver({ partnership, pictures: draw(partnership), paths: (pages) => [...pages] });

  const first = await check();
  keep();
  print(first);
  give(first.partnership ?? (await soundPartnership(first)));
  const { cacheDir, vite } = astroFolders();
  await dev({
    root: engineFolder,
    cacheDir,
    logLevel: 'warn',
    server: { port },
    integrations: [preview.integration],
    vite: { ...vite, plugins: [lastSearchIndex(outFolder)] },
  });
  feed.publish(await check());
  watchFolder(contentFolder, async () => {
    const result = await check();
    print(result);
    if (result.partnership !== null) {
      give(result.partnership);
      preview.redraw();
    }
    feed.publish(result);
  });

  /** Shows what is wrong until nothing is. */
  async function soundPartnership(result: CheckResult): Promise<Partnership> {
    const server = await openWaitingServer(port, feed);
    process.stdout.write(`Open http://localhost:${port}/ in your browser.\n`);
    server.show(result);
    const partnership = await new Promise<Partnership>((sound) => {
      const watching = watchFolder(contentFolder, async () => {
        const next = await check();
        print(next);
        server.show(next);
        if (next.partnership === null) return;
        watching.close();
        sound(next.partnership);
      });
    });
    await server.close();
    return partnership;
  }
}
