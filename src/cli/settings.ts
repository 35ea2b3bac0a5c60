import { isAbsolute, relative, resolve } from 'node:path';
import { engineFolder } from './engineFolder.ts';
import type { Remembered } from './settingsFile.ts';
import { readRemembered } from './settingsFile.ts';

/** Where content is read from and where the site is written to. */
export interface Settings {
  /** The content folder, as an absolute path. */
  contentFolder: string;
  /** The folder of the finished site, as an absolute path. */
  outFolder: string;
  /** Whether a build is a preview for the partners. */
  isPreview: boolean;
  /** Where the editor that started this command is; `null` without one. */
  editor: string | null;
}

/** The settings of this command. */
export function currentSettings(): Settings {
  return settings(process.env, process.cwd(), readRemembered());
}

/**
 * Works out the settings: `CONTENT_DIR` and `OUT_DIR`, which start at the folder that the command was run in; then what is
 * remembered, which starts at the folder of the program; then `content` and `dist`. Throws if one folder is inside the other: the
 * site would be read as content, or the content replaced by the site.
 */
export function settings(
  environment: NodeJS.ProcessEnv,
  workingFolder: string,
  remembered: Pick<Remembered, 'content' | 'site'> | null = null,
): Settings {
  const folder = (name: string, known: string | undefined, standard: string): string => {
    const given = environment[name]?.trim() ?? '';
    if (given !== '') return resolve(workingFolder, given);
    return known === undefined ? resolve(workingFolder, standard) : resolve(engineFolder, known);
  };
  const isPreview = environment['ALMANAC_PREVIEW'] === '1';
  const contentFolder = folder('CONTENT_DIR', remembered?.content, 'content');
  const outFolder = folder('OUT_DIR', remembered?.site, 'dist');
  if (isWithin(outFolder, contentFolder) || isWithin(contentFolder, outFolder))
    throw new Error(
      `The content is in ${contentFolder} (CONTENT_DIR) and the site goes to ${outFolder} (OUT_DIR). Neither can be inside the other. Name two separate folders. Nothing was written.`,
    );
  const editor = environment['ALMANAC_EDITOR'] ?? null;
  return { contentFolder, outFolder, isPreview, editor };
}

/** Whether a folder is the same as another or inside it. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return !/^\.\.(?:[/\\]|$)/u.test(path) && !isAbsolute(path);
}
