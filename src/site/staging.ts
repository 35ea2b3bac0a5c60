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
import { setTimeout as pause } from 'node:timers/promises';
import { openRunFolder } from './runFolder.ts';

/** A folder that the new site is put together in, beside the folder that it will replace. */
export interface Staging {
  /** The folder to write the site to. */
  folder: string;
  /** The folder around it, for what is needed only while the site is made. */
  runFolder: string;
  /** Puts the new site in the place of the old one. */
  publish(): Promise<void>;
  /** Removes what was written; the old site stays. */
  discard(): Promise<void>;
}

/** How folders are made and renamed, and how long to wait before a rename that was refused is tried again, in milliseconds. */
export interface FolderEffects {
  openRunFolder(parent: string, prefix: string): string;
  rename(from: string, to: string): void;
  waits: readonly number[];
}

const standardEffects: FolderEffects = {
  openRunFolder,
  rename: renameSync,
  waits: [100, 200, 400, 800, 1600, 3200],
};

/**
 * Opens a staging folder. The old site is touched only by `publish`, which renames whole folders, so readers never meet half
 * a site. If a run is stopped between the two renames, the next one completes it.
 * @param outFolder the folder of the finished site
 */
export function openStaging(outFolder: string, given: Partial<FolderEffects> = {}): Staging {
  const effects = { ...standardEffects, ...given };
  // A link to the folder of the site stays a link.
  const site = existsSync(outFolder) ? realpathSync(outFolder) : outFolder;
  const parent = dirname(site);
  const name = basename(site);
  const retired = join(parent, `.${name}-old`);
  recover(site, retired);
  refuseOtherFolder(site);
  const run = openedBeside(parent, `.${name}-new-`, effects);
  // The folder for this run is for one user alone; the site in it is for the web server too.
  const folder = join(run, 'site');
  mkdirSync(folder);
  return {
    folder,
    runFolder: run,
    publish: async () => {
      await swap(folder, site, retired, effects);
      // Whatever cannot be removed now is removed by the next run: the new site is in its place.
      await Promise.all([run, retired].map(removeQuietly));
    },
    discard: () => removeQuietly(run),
  };
}

/** Opens this run’s folder beside the site, because replacing the site in one step needs write permission there. */
function openedBeside(parent: string, prefix: string, effects: FolderEffects): string {
  try {
    return effects.openRunFolder(parent, prefix);
  } catch (cause) {
    const code = codeOf(cause);
    if (code !== 'EACCES' && code !== 'EPERM') throw cause;
    throw new Error(
      `The new site is built beside the old one, but you do not have permission to write in ${parent} (${code}). Ask the people who look after this computer to make you a folder there, and name a folder inside it, for example ${join(parent, 'partnership', 'site')}. The program needs no other permissions.`,
      { cause },
    );
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Puts the last site back when an earlier run was stopped between the two renames. */
function recover(site: string, retired: string): void {
  if (!existsSync(retired)) return;
  if (existsSync(site)) rmSync(retired, { recursive: true, force: true });
  else renameSync(retired, site);
}

/** Keeps a slip in the settings from replacing a folder that holds something else. */
export function refuseOtherFolder(site: string): void {
  if (!existsSync(site)) return;
  if (!statSync(site).isDirectory()) {
    throw new Error(`${site} is a file. Choose a folder for the site (OUT_DIR).`);
  }
  // Bind mounts are on the same disk, so only the swap itself detects them.
  if (statSync(site).dev !== statSync(dirname(site)).dev) throw new Error(mountedMessage(site));
  const holdsSite = existsSync(join(site, '404.html')) && existsSync(join(site, 'site-map'));
  if (!holdsSite && readdirSync(site).length > 0) {
    throw new Error(
      `${site} contains something other than a site made by this program, and publishing would replace it. Choose a new or empty folder (OUT_DIR).`,
    );
  }
}

async function swap(
  folder: string,
  site: string,
  retired: string,
  effects: FolderEffects,
): Promise<void> {
  if (existsSync(site)) await renamed(site, retired, site, effects);
  try {
    await renamed(folder, site, site, effects);
  } catch (cause) {
    if (existsSync(retired)) renameSync(retired, site);
    throw cause;
  }
}

/** The system’s error codes for a folder in use by another program. On Linux, `EBUSY` means a disk is mounted on the folder. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Renames a folder, and keeps trying for a few seconds while another program is using it. */
async function renamed(
  from: string,
  to: string,
  site: string,
  { rename, waits }: FolderEffects,
): Promise<void> {
  for (const wait of [...waits, null]) {
    try {
      rename(from, to);
      return;
    } catch (cause) {
      const code = codeOf(cause);
      if (!heldCodes.has(code)) throw cause;
      if (wait === null) throw new Error(heldMessage(site, code), { cause });
      await pause(wait);
    }
  }
}

function heldMessage(site: string, code: string): string {
  const disk =
    code === 'EBUSY' ? ` If a disk is mounted there, use OUT_DIR to name a folder inside it.` : '';
  return `The new site is ready, but ${site} could not be replaced (${code}): another program is using it, or you do not have permission to change it. The last site is still in place. Close windows and programs that show this folder, pause OneDrive or other programs that synchronise it, or wait until the virus scanner has finished. Then run the command again.${disk}`;
}

function mountedMessage(site: string): string {
  return `${site} cannot be replaced in one step, because a disk is mounted there. Use OUT_DIR to name a folder inside it.`;
}

/** Removes a folder. What cannot be removed is out of the way already. */
async function removeQuietly(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
