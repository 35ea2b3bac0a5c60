import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import sirv from 'sirv';
import type { CheckResult } from '../../checks/checkContent.ts';
import { humanReport } from '../../checks/humanReport.ts';
import type { Partnership } from '../../model/partnership.ts';
import { resolvedPaletteSheet } from '../../styles/paletteSheet.ts';
import { checkFolder } from '../checkFolder.ts';
import { watchFolder } from '../watchFolder.ts';
import { openContentLock } from './contentLock.ts';
import { openFindingsFeed } from './findingsFeed.ts';
import { findingsPage } from './findingsPage.ts';
import { siteFilesOnly } from './siteFilesOnly.ts';
import { reloadModules } from './reloadModules.ts';

const partnershipModule = fileURLToPath(
  new URL('../../partnership.ts', import.meta.url),
).replaceAll('\\', '/');

/** What the preview works with. */
export interface PreviewOrder extends Pick<HookParameters<'astro:server:setup'>, 'server'> {
  /** Fills Astro's collections with the content as it is now. */
  refreshContent(partnership: Partnership): Promise<void>;
  /** The absolute path of the content folder. */
  contentFolder: string;
  /** The folder of the last site that was built: its search index serves the preview too. */
  outFolder: string;
  /** Where the editor that started the preview is; `null` for a preview on its own. */
  editor: string | null;
  /** Shows words in the terminal. */
  print(words: string): void;
}

/**
 * Turns Astro's development server into the preview: it checks after every save, shows what was found in the terminal and on the
 * pages, and draws the pages again whenever the content is sound. Until it is sound for the first time, a page of findings
 * takes the place of the site.
 */
export async function openPreview(order: PreviewOrder): Promise<void> {
  const { contentFolder, server, print } = order;
  const feed = openFindingsFeed(order.editor);
  let result = await checkFolder(contentFolder);
  let wasSound = result.partnership !== null;
  const lock = openContentLock();
  show(result);
  server.middlewares.use((request, response, next) => {
    if (feed.answer(request, response)) return;
    if (!wasSound) {
      response.writeHead(503, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(findingsPage(result.findings));
      return;
    }
    const isPage = request.headers.accept?.includes('text/html') === true;
    response.once('finish', () => {
      if (isPage && response.statusCode === 404)
        print(`There is no page ${request.originalUrl ?? request.url}.\n`);
    });
    lock.read(response, next);
  });
  server.middlewares.use(siteFilesOnly(server.config.root));
  server.middlewares.use('/pagefind', sirv(join(order.outFolder, 'pagefind'), { dev: true }));
  const watching = await watchFolder(contentFolder, async () => {
    const last = result;
    result = await checkFolder(contentFolder);
    if (result === last) return;
    if (result.partnership !== null) {
      wasSound = true;
      await refresh(result.partnership);
    }
    show(result);
  });
  // A file may have been saved between the first check and now.
  await watching.callOnce();
  server.httpServer?.on('close', () => void watching.close());

  function refresh(partnership: Partnership): Promise<void> {
    return lock.write(async () => {
      await order.refreshContent(partnership);
      reloadModules(server, [partnershipModule, resolvedPaletteSheet]);
    });
  }

  function show(shown: CheckResult): void {
    feed.publish(shown);
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    print(`\n${humanReport(shown.findings, { texts: shown.texts, colour })}`);
  }
}
