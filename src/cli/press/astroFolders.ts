import { join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { engineFolder } from '../engineFolder.ts';
import { doWithout } from './unwritableFolder.ts';

/** The settings of Astro that say where it may keep what is its own. */
interface AstroFolders {
  /** For Astro itself. */
  cacheDir: string;
  /** For the bundler. */
  vite: { cacheDir: string };
}

/**
 * Keeps Astro from writing into the folder of the program, which may belong to somebody else, and from looking for its own
 * settings in a home that may not be there. Nothing is reported to its makers either: a build reads no network.
 */
export function astroFolders(): AstroFolders {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro describes types for the editors of code here. Nothing that is compiled depends on them.
  doWithout(join(engineFolder, '.astro'));
  return { cacheDir: join(cacheFolder, 'astro'), vite: { cacheDir: join(cacheFolder, 'vite') } };
}
