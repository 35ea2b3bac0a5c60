import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import type { CheckResult } from '../checks/checkContent.ts';
import type { DrawSvg } from '../charts/drawSvg.ts';
import { handOver } from '../handover.ts';

const partnershipFile = fileURLToPath(new URL('../partnership.ts', import.meta.url));

/** A plugin of the development server. */
interface ContentWatcher {
  name: string;
  configureServer(server: ViteDevServer): void;
}

/**
 * Watches the content folder. A change is checked; when it is sound the pages are drawn again, otherwise the last good
 * pages stay.
 * @param folder the content folder
 * @param check reads and checks the folder
 * @param draw draws the charts
 * @param report shows what was found
 */
export function contentWatcher(folder: string, check: () => Promise<CheckResult>, draw: DrawSvg, report: (result: CheckResult) => void): ContentWatcher {
  return {
    name: 'almanac-content-watcher',
    configureServer(server) {
      server.watcher.add(folder);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const recheck = async (): Promise<void> => {
        const result = await check();
        report(result);
        if (result.partnership === null) return;
        handOver({ partnership: result.partnership, draw });
        // To the server it is as if the module that holds the partnership had been edited.
        server.watcher.emit('change', partnershipFile);
      };
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(waiting);
        // Editors save in several steps: one check follows them all.
        waiting = setTimeout(() => void recheck(), 40);
      });
    },
  };
}
