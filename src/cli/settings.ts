import { resolve } from 'node:path';

/** Where content is read from and where the site is written to. */
export interface Settings {
  /** The content folder, as an absolute path. `CONTENT_DIR`, or `content`. */
  contentFolder: string;
  /** The folder of the finished site, as an absolute path. `OUT_DIR`, or `dist`. */
  outFolder: string;
}

/** Reads the settings from the environment; relative paths start at the folder that the command was run in. */
export function settings(environment: NodeJS.ProcessEnv, workingFolder: string): Settings {
  const folder = (name: string, standard: string): string => {
    const given = environment[name]?.trim();
    return resolve(workingFolder, given === undefined || given === '' ? standard : given);
  };
  return { contentFolder: folder('CONTENT_DIR', 'content'), outFolder: folder('OUT_DIR', 'dist') };
}
