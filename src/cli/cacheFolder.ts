import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../reuse/valueDigest.ts';
import { engineFolder } from './engineFolder.ts';

/** Where the packages of the program lie. */
const packages = join(engineFolder, 'node_modules');

/**
 * Where runs keep what makes the next one faster. It may be deleted at any time. It lies with the program when it belongs to
 * the user who runs it; a program that several people share keeps what is theirs in a folder of each.
 */
export const cacheFolder = openCacheFolder(join(packages, '.cache/partnership-almanac'));

/**
 * Opens the first of the places for a cache that this user owns and may write to: what lies there is run as a program, so
 * nobody else may have put it there.
 * @param withProgram the place that goes with the program
 */
export function openCacheFolder(
  withProgram: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (isOurs(withProgram)) return withProgram;
  const named = environment['XDG_CACHE_HOME']?.trim() ?? '';
  const name = digestOf(engineFolder).slice(0, 12);
  const places = [
    join(named === '' ? join(homedir(), '.cache') : named, 'partnership-almanac', name),
    join(tmpdir(), `almanac-cache-${process.getuid?.() ?? 'user'}-${name}`),
  ];
  const folder = places.find(isOurs) ?? mkdtempSync(join(tmpdir(), 'almanac-cache-'));
  linkPackages(folder);
  return folder;
}

/** Makes a folder where there is none, and says whether it is this user's own to write to. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const status = lstatSync(folder);
    return status.isDirectory() && [undefined, status.uid].includes(process.getuid?.());
  } catch {
    return false;
  }
}

/** Compiled pages import packages, and look for them in the folders above their own. */
function linkPackages(folder: string): void {
  try {
    symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  } catch {
    // An earlier run has made it.
  }
}
