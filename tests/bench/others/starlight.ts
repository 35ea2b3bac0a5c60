import type { OtherProgram } from './otherProgram.ts';

const settings = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://vale.example',
  // The menu is kept short in favour of Starlight: as delivered it lists every page on every page.
  integrations: [starlight({ title: 'Vale', sidebar: [{ label: 'Start', link: '/' }] })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as delivered. `extension`: MDX lets authors write components, Markdown does not and is faster. */
function starlightWith(name: string, extension: 'md' | 'mdx'): OtherProgram {
  return {
    name,
    packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4', 'pagefind@1.5.2'],
    projectFiles: { 'astro.config.mjs': settings, 'src/content.config.ts': collections },
    pagePath: (address) => `src/content/docs/${address}.${extension}`,
    pageFields: ({ title, description }) => ({ title, description }),
    commands: [['astro/bin/astro.mjs', 'build']],
    leftovers: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
    siteFolder: 'dist',
    search: {
      address: '/',
      opener: 'button[data-open-modal]',
      field: 'input.pagefind-ui__search-input',
      result: 'a.pagefind-ui__result-link',
    },
  };
}

/** Starlight with pages that may hold components. */
export const starlight = starlightWith('Starlight', 'mdx');

/** Starlight with pages of Markdown alone. */
export const starlightMarkdown = starlightWith('Starlight, Markdown only', 'md');
