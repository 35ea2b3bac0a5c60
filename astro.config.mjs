// @ts-check
import mdx from '@astrojs/mdx';
import { currentSettings } from './src/cli/settings.ts';
import { almanac } from './src/site/almanac.ts';

/** The oldest browsers that styles and scripts are written for. A lint rule keeps to the calls that they know. */
const oldestBrowsers = ['chrome90', 'firefox90', 'safari14'];

/** Small letters alone: some web servers turn every address into them. */
const scriptName = (/** @type {{ name: string }} */ { name }) =>
  `_astro/${name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.[hash].js`;

const { contentFolder, outFolder, isPreview, editor } = currentSettings();

// What differs from partnership to partnership is set by the integration, `almanac`. The type is named without `astro/config`:
// that loads tools for typefaces and pictures that nothing here uses, hundreds of modules in every build.
/** @type {import('astro').AstroUserConfig} */
export default {
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default, 'jsx', drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Editors such as VS Code complete the settings of a page and say what each is for.
  experimental: { contentIntellisense: true },
  // Highlighted code would need styles written into its elements, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  outDir: outFolder,
  integrations: [mdx(), almanac(contentFolder, isPreview, editor)],
  // Pages wait for the pictures of charts to be encoded. Several at once take 26 s instead of 30 for 1,000 entries.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // Some pages fetch files of their own site, and programs that judge a page read robots.txt from within it.
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          target: oldestBrowsers,
          rolldownOptions: {
            output: { entryFileNames: scriptName, chunkFileNames: scriptName },
          },
        },
      },
    },
    // Older phones know `min-width` but not the newer `width >=` that would be written otherwise, nor rules within rules.
    build: {
      cssTarget: oldestBrowsers,
      // Leaves out unused scales and controllers of the chart library.
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
        output: { hashCharacters: 'base36' },
      },
    },
  },
};
