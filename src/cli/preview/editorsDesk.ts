import { dev } from 'astro';
import type { CheckResult } from '../../checks/checkContent.ts';
import { checkContent } from '../../checks/checkContent.ts';
import { reporters } from '../../checks/reporters.ts';
import { handOver } from '../../handover.ts';
import type { Partnership } from '../../model/partnership.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';
import { drawHere, openChartPictures } from '../chartPictures.ts';
import { openLastCheck } from '../lastCheck.ts';
import { lastSearchIndex } from '../lastSearchIndex.ts';
import { astroSettings } from '../press/astroSettings.ts';
import { watchFolder } from '../watchFolder.ts';
import { openFindingsFeed } from './findingsFeed.ts';
import { freePort } from './freePort.ts';
import { openPreview } from './previewPlugin.ts';
import { openWaitingServer } from './waitingServer.ts';

/** Where the preview reads from, and where it is shown. */
interface Desk {
  contentFolder: string;
  outFolder: string;
  /** The port that is tried first. */
  port: number;
}

/**
 * Opens the preview: checks after every change, shows what was found in the terminal and on the pages, and draws the pages
 * anew whenever the content is sound. Until it is sound for the first time, a page of findings stands in for the site.
 */
export async function openEditorsDesk(desk: Desk): Promise<void> {
  const { contentFolder, outFolder } = desk;
  const port = await freePort(desk.port);
  if (port !== desk.port)
    say(`Port ${desk.port} is taken by another program, perhaps by another preview.`);
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
  const partnership = first.partnership ?? (await soundPartnership(first));
  give(partnership);
  const { vite, ...settings } = astroSettings(partnership.site);
  const { address } = await dev({
    ...settings,
    // Its warnings speak of the program, to people who write programs.
    logLevel: 'error',
    server: { port },
    integrations: [preview.integration],
    vite: { ...vite, plugins: [...vite.plugins, lastSearchIndex(outFolder)] },
  });
  invite(address.port);
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
    invite(port);
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

function invite(port: number): void {
  say(`Open http://localhost:${port}/ in your browser.`);
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
