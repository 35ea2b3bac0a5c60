import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder } from '../cacheFolder.ts';
import { keptFiles } from '../keptFiles.ts';
import { programStamp } from '../programStamp.ts';
import { openRunFolder } from '../runFolder.ts';
import { pressFault } from './pressFault.ts';
import type { SiteLooks } from './siteLooks.ts';

/** The compiled pages: they print the site of any partnership without a bundler. */
export interface PressFolder {
  /** The folder with the scripts, styles and typefaces of the site, and with the compiled pages in `pages/`. */
  folder: string;
  /** The address to import the compiled pages from. */
  entry: string;
}

/** A press that is being made, or has been made by an earlier run. */
export interface OpeningPress {
  /** Waits until it is there. Throws, with what the bundler said, when it could not be made. */
  ready(): Promise<PressFolder>;
  /** Stops making it: nobody will need it. */
  abandon(): void;
}

const kept = keptFiles('press', 5);
/** In megabytes. The bundler needs a quarter of it; without a limit its garbage would be half of what a build holds in memory. */
const heapLimits = ['--max-semi-space-size=8', '--max-old-space-size=256'];
const maker = fileURLToPath(new URL('./makePress.ts', import.meta.url));

/**
 * Opens the press for a site. It is made once, and again when the program or the looks of the site have changed.
 * @param looks what goes into the compiled pages
 */
export function openPress(looks: SiteLooks): OpeningPress {
  const name = createHash('sha256')
    .update(JSON.stringify([programStamp(), looks]))
    .digest('hex')
    .slice(0, 16);
  const folder = kept.path(name);
  const press = { folder, entry: pathToFileURL(join(folder, 'pages/prerender-entry.mjs')).href };
  if (existsSync(folder)) {
    kept.use(name);
    return { ready: () => Promise.resolve(press), abandon: () => undefined };
  }
  const run = openRunFolder(cacheFolder, 'making-');
  const made = make(join(run, 'press'), looks);
  return {
    ready: async () => {
      try {
        await made.ended;
        keepOne(join(run, 'press'), folder);
        kept.forgetOldest();
        return press;
      } finally {
        rmSync(run, { recursive: true, force: true });
      }
    },
    abandon: made.stop,
  };
}

/** Puts what was made in its place. Two runs at once make two, and the first is kept. */
function keepOne(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
  }
}

function make(
  folder: string,
  { url, brandColour }: SiteLooks,
): { ended: Promise<void>; stop(): void } {
  const child = spawn(process.execPath, [...heapLimits, maker, folder, url, brandColour], {
    // The bundler works beside the check: more threads would hold more memory and be no faster.
    env: { ...process.env, RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(pressFault(said, folder)));
    });
  });
  // Whether it matters that it ended is decided where it is waited for.
  ended.catch(() => undefined);
  return { ended, stop: () => child.kill() };
}
