import { createHash } from 'node:crypto';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** The pages of the program, compiled: everything that draws a site but its content. Runs without a bundler. */
class Press extends App {
  /** A page that cannot be drawn stops the run, and is not replaced by a page that says so. */
  override createErrorHandler() {
    return {
      renderError: (_request: Request, { error }: { error?: unknown }): Promise<Response> => {
        throw error instanceof Error ? error : new Error(String(error));
      },
    };
  }
}

const { manifest } = createApp({ streaming: false });

// Astro would write the hashes of the whole site into each page, and work out those of its styles anew for each.
const app = new Press({ ...manifest, shouldInjectCspMetaTags: false }, false);

/** A content security policy that allows the scripts and styles of every page. */
export const policy = wholePolicy();

function wholePolicy(): string {
  if (manifest.csp === undefined) throw new Error('The pages were compiled without a policy.');
  const { directives, scriptHashes, styleHashes } = manifest.csp;
  // What Astro lists are the styles that it compiled; in the pages they stand joined.
  const joined = manifest.routes
    .flatMap(({ styles }) => styles)
    .flatMap((style) => (style.type === 'inline' ? [style.content] : []));
  const sources = (hashes: string[]): string => hashes.map((hash) => `'${hash}'`).join(' ');
  return [
    ...directives,
    `script-src 'self' ${sources(scriptHashes)}`,
    `style-src 'self' ${sources([...styleHashes, ...new Set(joined.map(hashOf))])}`,
  ].join('; ');
}

/** The hash by which a policy knows a text. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Loads every page, so that none is loaded while another is drawn. */
export async function load(): Promise<void> {
  for (const page of app.manifest.pageMap?.values() ?? []) await page();
}

/** The addresses of all pages and files, each with what is needed to draw it. */
export const addresses = () => new StaticPaths(app).getAll();

/** Draws the page or file at one of the addresses. */
export const print = (
  { pathname, route }: Awaited<ReturnType<typeof addresses>>[number],
  site: string,
): Promise<Response> =>
  app.render(
    new Request(
      new URL(route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname, site),
    ),
    { routeData: route },
  );
