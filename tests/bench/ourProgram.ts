import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { newLine } from './contestant.ts';
import { setAside } from './setAside.ts';

/** A copy of this program, the content it works on and the site it makes. */
export interface OurProgram {
  folder: string;
  contentFolder: string;
  siteFolder: string;
}

/** What runs leave in the folder of the program to be faster the next time. */
const leftovers = ['.astro', 'node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite'];

/** What Node is given when one of the scripts of `package.json` is run. */
export function scriptArguments(folder: string, script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [command, ...args] = scripts[script]?.split(' ') ?? [];
  if (command !== 'node') throw new Error(`The script "${script}" does not start with "node".`);
  return args;
}

/** Takes away what runs have left behind, other than the site. */
export function forget({ folder }: OurProgram): void {
  for (const path of leftovers) setAside(join(folder, path));
}

/** Writes the content, in the place of what was there. */
export function writeContent(
  { contentFolder }: OurProgram,
  files: ReadonlyMap<string, string>,
): void {
  setAside(contentFolder);
  for (const [path, text] of files) {
    const file = join(contentFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * This program as one that takes part.
 * @param edited the path of the entry that is edited
 */
export function ourContestant(program: OurProgram, edited: string): Contestant {
  let edits = 0;
  return {
    name: 'Partnership Almanac',
    clean: () => {
      forget(program);
      setAside(program.siteFolder);
    },
    edit: () => {
      const line = newLine((edits += 1));
      appendFileSync(join(program.contentFolder, edited), `\n${line}\n`);
      return line;
    },
    builds: () => [scriptArguments(program.folder, 'build')],
    folder: program.folder,
    environment: { CONTENT_DIR: program.contentFolder, OUT_DIR: program.siteFolder },
    siteFolder: program.siteFolder,
    search: {
      address: '/search/',
      opener: null,
      field: '#search-words',
      result: '[data-results] h3 a',
    },
  };
}
