import { join, relative } from 'node:path';
import { build } from 'astro';
import { pressAdapter } from '../../press/pressAdapter.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { systemFault } from '../systemFault.ts';
import { astroSettings } from './astroSettings.ts';

/**
 * Compiles the pages into the folder that is named first, for a site with the address and the colour that follow. Runs as a
 * program of its own: the bundler takes as much memory as the rest of a build, and works on one core while the content is
 * checked on another.
 */
const [folder = '', url = '', brandColour = ''] = process.argv.slice(2);
// Astro compiles into the folder that is named only when that lies in the working folder, by a path without links.
process.chdir(cacheFolder);
const outDir = join(process.cwd(), relative(cacheFolder, folder));
try {
  await build({
    ...astroSettings({ url, brandColour }),
    outDir,
    logLevel: 'warn',
    integrations: [pressAdapter()],
  });
} catch (cause) {
  const words = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`${systemFault(cause) ?? words}\n`);
  process.exitCode = 1;
}
