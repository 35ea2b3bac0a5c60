import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Staging } from './staging.ts';

/**
 * Has Astro make the whole site in a staging folder. Astro keeps its own working files beside the site, where no other build
 * writes and nothing has to be moved to another disk, only when it is run from there. What it writes there asks for the
 * packages of the program.
 * @param engineFolder the folder of the program
 */
export async function makeSite(
  { folder, runFolder }: Pick<Staging, 'folder' | 'runFolder'>,
  engineFolder: string,
): Promise<void> {
  // Windows lets everyone make a junction, and few people a link.
  symlinkSync(join(engineFolder, 'node_modules'), join(runFolder, 'node_modules'), 'junction');
  const before = process.cwd();
  process.chdir(runFolder);
  try {
    await build({
      root: engineFolder,
      outDir: folder,
      cacheDir: join(runFolder, 'cache'),
      logLevel: 'warn',
    });
  } finally {
    process.chdir(before);
  }
}
