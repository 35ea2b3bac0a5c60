import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder that the new site is put together in, beside the folder that it will replace. */
export interface Staging {
  /** The folder to write to. */
  folder: string;
  /** Puts the new site in the place of the old one. */
  publish(): void;
  /** Removes what was written; the old site stays. */
  discard(): void;
}

/**
 * Opens a staging folder. The old site is touched only by `publish`, which swaps whole folders, so readers never meet
 * half a site.
 * @param outFolder the folder of the finished site
 */
export function openStaging(outFolder: string): Staging {
  const parent = dirname(outFolder);
  const name = basename(outFolder);
  mkdirSync(parent, { recursive: true });
  const retired = join(parent, `.${name}-old`);
  recover(outFolder, retired);
  for (const leftover of readdirSync(parent).filter((entry) => entry.startsWith(`.${name}-new-`))) {
    rmSync(join(parent, leftover), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(parent, `.${name}-new-`));
  return {
    folder,
    publish: () => {
      if (existsSync(outFolder)) renameSync(outFolder, retired);
      renameSync(folder, outFolder);
      rmSync(retired, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts the last site back when an earlier run was stopped between the two steps of the swap. */
function recover(outFolder: string, retired: string): void {
  if (!existsSync(retired)) return;
  if (existsSync(outFolder)) rmSync(retired, { recursive: true, force: true });
  else renameSync(retired, outFolder);
}
