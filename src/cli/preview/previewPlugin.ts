import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FindingsFeed } from './findingsFeed.ts';

const partnershipFile = fileURLToPath(new URL('../../partnership.ts', import.meta.url));
const panelFile = fileURLToPath(new URL('../../client/previewPanel.ts', import.meta.url));

/** The part of the preview that lives in the development server. */
export interface Preview {
  /** Goes into the settings of the server. */
  integration: AstroIntegration;
  /** Draws the pages anew from what was handed over last. */
  redraw(): void;
}

/** Puts the panel of findings on every page, and lets pages be drawn anew. */
export function openPreview(feed: FindingsFeed): Preview {
  let redraw = (): void => undefined;
  return {
    redraw: () => redraw(),
    integration: {
      name: 'almanac-preview',
      hooks: {
        'astro:config:setup': ({ injectScript }) => {
          injectScript('page', `import ${JSON.stringify(panelFile)};`);
        },
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, response, next) => {
            if (feed.answer(request, response)) return;
            const isPage = request.headers.accept?.includes('text/html') === true;
            response.once('finish', () => {
              if (isPage && response.statusCode === 404)
                process.stdout.write(`There is no page ${request.originalUrl ?? request.url}.\n`);
            });
            next();
          });
          // To the server it is as if the module that holds the partnership had been edited.
          redraw = () => void server.watcher.emit('change', partnershipFile);
        },
      },
    },
  };
}
