import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Makes Astro compile the pages and draw none: the compiled pages are kept beside the scripts and styles of the site, in
 * the folder `pages/`, and print the sites of any number of partnerships.
 */
export function pressAdapter(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pressEntry()] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        outDir = config.outDir;
        setAdapter({
          name: 'press',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'press',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('The press prints nothing while it is made.')),
          // The last moment before Astro removes what it has compiled.
          teardown: () => {
            const compiled = fileURLToPath(new URL('.prerender/', outDir));
            cpSync(compiled, fileURLToPath(new URL('pages/', outDir)), { recursive: true });
            return Promise.resolve();
          },
        });
      },
    },
  };
}

/** Lets the bundler start from the press instead of from Astro's own way of drawing pages. */
function pressEntry(): Plugin {
  const input = fileURLToPath(new URL('./press.ts', import.meta.url));
  return {
    name: 'press-entry',
    configEnvironment: (name) =>
      name === 'prerender'
        ? {
            build: {
              rolldownOptions: { input, output: { entryFileNames: 'prerender-entry.mjs' } },
            },
          }
        : {},
  };
}
