// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteLooks } from './src/cli/press/siteLooks.ts';
import { settings } from './src/cli/settings.ts';
import { paletteSheet } from './src/styles/paletteSheet.ts';
import { isReadableBrand } from './src/styles/tokens.ts';

const { contentFolder, outFolder } = settings(process.env, process.cwd());

const looks = siteLooks(contentFolder);
if (looks === null) throw new Error('site.yaml: url and brandColour cannot be read.');
const { url, brandColour } = looks;
if (!isReadableBrand(brandColour)) {
  throw new Error(
    `site.yaml: white text cannot be read on brandColour ${brandColour}. Choose a darker colour.`,
  );
}

export default defineConfig({
  site: url,
  output: 'static',
  outDir: outFolder,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default, 'jsx', drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Highlighted code would need styles written into its elements, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'always' },
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
    plugins: [paletteSheet(brandColour)],
    // Older phones know `min-width` but not the newer `width >=` that would be written otherwise, nor rules within rules.
    build: {
      cssTarget: ['chrome90', 'firefox90', 'safari14'],
      // Lets scales and controllers of the chart library that nobody draws with be left out.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  },
});
