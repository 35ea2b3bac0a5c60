import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../contestant.ts';
import { newLine } from '../contestant.ts';
import type { OtherProgram } from './otherProgram.ts';
import { clean } from './project.ts';

/**
 * Another program as one that takes part.
 * @param folder its project
 * @param edited the address of the page that is edited
 */
export function otherContestant(program: OtherProgram, folder: string, edited: string): Contestant {
  let edits = 0;
  return {
    name: program.name,
    clean: () => {
      clean(program, folder);
    },
    edit: () => {
      const line = newLine((edits += 1));
      appendFileSync(join(folder, program.pagePath(edited)), `\n${line}\n`);
      return line;
    },
    builds: () =>
      program.commands.map(([script, ...args]) => [join('node_modules', script), ...args]),
    folder,
    environment: {},
    siteFolder: join(folder, program.siteFolder),
    search: program.search,
  };
}
