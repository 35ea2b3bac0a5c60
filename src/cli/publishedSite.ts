import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchangedFolders.ts';
import { openRunFolder } from './runFolder.ts';

/** The folder of the finished site, where a link to it leads; `null` when there is none yet. */
export function publishedFolder(outFolder: string): string | null {
  return existsSync(outFolder) ? realpathSync(outFolder) : null;
}

/** A folder that the new site is put together in, beside the folder that it will replace. */
export interface Staging {
  /** The folder to write to. */
  folder: string;
  /** Puts the new site in the place of the old one. */
  publish(): Promise<void>;
  /** Removes what was written; the old site stays. */
  discard(): Promise<void>;
}

/**
 * Opens a staging folder. The old site is touched only by `publish`, which swaps whole folders, so readers never meet
 * half a site. Where the system can exchange two folders in one step, there is no moment without a site either;
 * elsewhere a run that is stopped between the two steps of the swap is put right by the next one.
 * @param outFolder the folder of the finished site
 * @param exchange exchanges two folders in one step, or says that it cannot
 */
export function openStaging(outFolder: string, exchange = exchangeFolders): Staging {
  // A link to the folder of the site stays a link.
  const site = publishedFolder(outFolder) ?? outFolder;
  const parent = dirname(site);
  const name = basename(site);
  const retired = join(parent, `.${name}-old`);
  recover(site, retired);
  refuseOtherFolder(site);
  const run = openRunFolder(parent, `.${name}-new-`);
  // The folder for this run is for one user alone; the site in it is for the web server too.
  const folder = join(run, 'site');
  mkdirSync(folder);
  return {
    folder,
    publish: async () => {
      if (!existsSync(site)) renameSync(folder, site);
      else if (!exchange(folder, site)) swapInTwoSteps(folder, site, retired);
      // Whatever cannot be removed now is removed by the next run: the new site is in its place.
      await Promise.all([run, retired].map(removeQuietly));
    },
    discard: () => removeQuietly(run),
  };
}

/** Puts the last site back when an earlier run was stopped between the two steps of the swap. */
function recover(site: string, retired: string): void {
  if (!existsSync(retired)) return;
  if (existsSync(site)) rmSync(retired, { recursive: true, force: true });
  else renameSync(retired, site);
}

/** Keeps a slip in OUT_DIR from replacing a folder that holds something else. */
function refuseOtherFolder(site: string): void {
  if (!existsSync(site)) return;
  if (!statSync(site).isDirectory()) {
    throw new Error(`${site} is a file. Let OUT_DIR name a folder for the site.`);
  }
  // Bind mounts lie on the same disk and are found out only by the swap itself.
  if (statSync(site).dev !== statSync(dirname(site)).dev) throw new Error(mountedMessage(site));
  const holdsSite = existsSync(join(site, '404.html')) && existsSync(join(site, 'site-map'));
  if (!holdsSite && readdirSync(site).length > 0) {
    throw new Error(
      `${site} holds something other than a site made by this program, and publishing would replace it. Let OUT_DIR name a new or empty folder.`,
    );
  }
}

function swapInTwoSteps(folder: string, site: string, retired: string): void {
  try {
    renameSync(site, retired);
  } catch (cause) {
    const isMounted = cause instanceof Error && 'code' in cause && cause.code === 'EBUSY';
    if (!isMounted) throw cause;
    throw new Error(mountedMessage(site), { cause });
  }
  try {
    renameSync(folder, site);
  } catch (cause) {
    renameSync(retired, site);
    throw cause;
  }
}

function mountedMessage(site: string): string {
  return `${site} cannot be replaced as a whole, because a disk is mounted there. Let OUT_DIR name a folder inside it.`;
}

/** Many small files are removed several times faster when the calls need not wait for each other. */
async function removeQuietly(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    // It is out of the way already.
  }
}
