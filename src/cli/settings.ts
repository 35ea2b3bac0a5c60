import { isAbsolute, relative, resolve } from 'node:path';

/** Where content is read from and where the site is written to. */
export interface Settings {
  /** The content folder, as an absolute path. `CONTENT_DIR`, or `content`. */
  contentFolder: string;
  /** The folder of the finished site, as an absolute path. `OUT_DIR`, or `dist`. */
  outFolder: string;
}

/**
 * Reads the settings from the environment; relative paths start at the folder that the command was run in. Throws when one
 * of the two folders lies in the other: the site would be read as content, or the content replaced by the site.
 */
export function settings(environment: NodeJS.ProcessEnv, workingFolder: string): Settings {
  const folder = (name: string, standard: string): string => {
    const given = environment[name]?.trim();
    return resolve(workingFolder, given === undefined || given === '' ? standard : given);
  };
  const contentFolder = folder('CONTENT_DIR', 'content');
  const outFolder = folder('OUT_DIR', 'dist');
  if (isWithin(outFolder, contentFolder) || isWithin(contentFolder, outFolder))
    throw new Error(
      `The content lies in ${contentFolder} (CONTENT_DIR) and the site is to go to ${outFolder} (OUT_DIR): neither may lie within the other. Name two folders beside each other. Nothing was written.`,
    );
  return { contentFolder, outFolder };
}

/** Whether a folder is another one or lies in it. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return !/^\.\.(?:[/\\]|$)/u.test(path) && !isAbsolute(path);
}
