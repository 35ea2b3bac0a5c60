import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { humanReport } from '../checks/humanReport.ts';
import type { Partnership } from '../model/partnership.ts';
import { redirects } from '../model/redirects.ts';
import { sitePath } from '../model/siteRoot.ts';
import { paletteSheet } from '../styles/paletteSheet.ts';
import { checkFolder } from './checkFolder.ts';
import { contentFolderModule } from './contentFolderModule.ts';
import { finishSite } from './finishSite.ts';
import { claimPreview } from './preview/claimPreview.ts';
import { openPreview } from './preview/openPreview.ts';
import { withoutPlaces } from './withoutPlaces.ts';

/** What the collections are filled from. */
export interface SiteContent {
  /** The absolute path of the content folder. */
  folder: string;
  /** What the site is drawn from; `null` in a preview of content that was never sound. */
  partnership: Partnership | null;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro asks for hooks of one's own to be added here.
  namespace Astro {
    interface IntegrationHooks {
      /** Gives the collections what they are filled from. */
      'almanac:content': () => Promise<SiteContent>;
    }
  }
}

const panel = fileURLToPath(new URL('../client/previewPanel.ts', import.meta.url));

/**
 * Makes a partnership's site with Astro: reads and checks the content, gives it to the collections, shows findings in the
 * preview, and puts policies, search index and headers into the finished site.
 * @param contentFolder the absolute path of the content folder
 * @param forPartners whether a build is a preview for the partners: with drafts, and kept from search engines
 * @param editor where the editor that started the preview is
 */
export function almanac(
  contentFolder: string,
  forPartners = false,
  editor: string | null = null,
): AstroIntegration {
  let isDevelopment = false;
  let outFolder = '';
  let shown: Partnership | null = null;
  let reading: Promise<void> | null = null;
  /** Reads the content; in a preview what was sound last stays. Throws, with every finding, where nothing can be drawn. */
  async function read(): Promise<void> {
    const { partnership, findings, texts } = await checkFolder(contentFolder);
    if (partnership === null && !isDevelopment)
      throw new AstroError(
        `The content cannot be published yet.\n\n${humanReport(findings, { texts })}`,
      );
    if (partnership !== null) show(partnership);
  }
  function show(partnership: Partnership): void {
    shown = { ...withoutPlaces(partnership), isPreview: isDevelopment || forPartners };
  }
  /** What all collections and pages of one site are drawn from, read once for all of them. */
  async function content(): Promise<SiteContent> {
    await (reading ??= read());
    return { folder: contentFolder, partnership: shown };
  }
  const brandColour = (): string => shown?.site.brandColour ?? '#000000';
  return {
    name: 'partnership-almanac',
    hooks: {
      'almanac:content': content,
      'astro:config:setup': async ({ command, config, updateConfig, injectScript }) => {
        if (command === 'preview') return;
        isDevelopment = command === 'dev';
        if (isDevelopment) {
          claimPreview(fileURLToPath(config.root), contentFolder);
          injectScript('page', `import ${JSON.stringify(panel)};`);
        }
        const { partnership } = await content();
        // Astro would take a variable of the shell for the path of the site.
        delete process.env['BASE_URL'];
        // The preview is at the root of its own address.
        const path = partnership === null || isDevelopment ? '' : sitePath(partnership.site.url);
        updateConfig({
          ...(partnership === null ? {} : { site: partnership.site.url }),
          base: `${path}/`,
          // An address that was published once leads on for ever.
          redirects: Object.fromEntries([
            ['/accessibility/performance/', `${path}/accessibility/`],
            ...(partnership === null
              ? []
              : redirects(partnership).map(({ from, to }) => [from, `${path}${to}`] as const)),
          ]) as Record<string, string>,
          vite: { plugins: [paletteSheet(brandColour), contentFolderModule(contentFolder)] },
        });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, refreshContent }) =>
        openPreview({
          contentFolder,
          outFolder,
          server,
          refreshContent: async (partnership) => {
            show(partnership);
            await refreshContent?.({});
          },
          editor,
          print: (words) => process.stdout.write(words),
        }),
      'astro:build:done': async ({ dir }) => {
        const { partnership } = await content();
        if (partnership !== null) await finishSite(fileURLToPath(dir), partnership);
      },
    },
  };
}
