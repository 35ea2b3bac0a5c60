import { join } from 'node:path';
import { paletteSheet } from '../../styles/paletteSheet.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { engineFolder } from '../engineFolder.ts';
import type { SiteLooks } from './siteLooks.ts';
import { doWithout } from './unwritableFolder.ts';

/** The settings of Astro that are not the same for every site and every machine. The others are in `astro.config.mjs`. */
interface AstroSettings {
  /** The folder of the program. */
  root: string;
  /** Where Astro may keep what is its own. */
  cacheDir: string;
  /** The address of the site. */
  site: string;
  /** Where the bundler may keep what is its own, and the colours of the site. */
  vite: { cacheDir: string; plugins: ReturnType<typeof paletteSheet>[] };
}

/**
 * Settles what the site looks like, and keeps Astro from writing into the folder of the program, which may belong to
 * somebody else, and from looking for its own settings in a home that may not be there. Nothing is reported to its makers
 * either: a build reads no network.
 */
export function astroSettings({ url, brandColour }: SiteLooks): AstroSettings {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro describes types for the editors of code here. Nothing that is compiled depends on them.
  doWithout(join(engineFolder, '.astro'));
  return {
    root: engineFolder,
    cacheDir: join(cacheFolder, 'astro'),
    site: url,
    vite: { cacheDir: join(cacheFolder, 'vite'), plugins: [paletteSheet(brandColour)] },
  };
}
