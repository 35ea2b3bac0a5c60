import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { wholePolicy } from './wholePolicy.ts';

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

// Astro would write the hashes of the whole site into each page, and work out those of its styles anew for each. So what a
// page tells `Astro.csp` is not heard: see `src/policy/scriptSources.ts`.
const app = new Press({ ...manifest, shouldInjectCspMetaTags: false }, false);

/** Allows the scripts and styles of every page. Pages come without a policy. */
export const policy = wholePolicy(manifest);

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
