import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { EditorEffects, EditorFolders } from '../editor/server/answer.ts';
import { refuseOtherFolder } from '../site/staging.ts';
import { contentRepository } from './contentRepository.ts';
import { settings } from './settings.ts';
import { readRemembered, writeRemembered } from './settingsFile.ts';

/**
 * What the editor does on this computer. Making the site and the preview are commands of their own, so that the editor stays quick
 * and what goes wrong there does not stop it.
 * @param engineFolder the folder of the program
 */
export function editorEffects(engineFolder: string): EditorEffects {
  const folders = (): EditorFolders | null => {
    const remembered = readRemembered();
    if (remembered === null && (process.env['CONTENT_DIR'] ?? '') === '') return null;
    const { contentFolder, outFolder } = settings(process.env, process.cwd(), remembered);
    return { content: contentFolder, site: outFolder, push: remembered?.push ?? false };
  };
  const command = (name: string, ...args: string[]): ReturnType<typeof spawn> => {
    const known = folders();
    return spawn(process.execPath, [join(engineFolder, 'src/cli', `${name}.ts`), ...args], {
      cwd: engineFolder,
      env: {
        ...process.env,
        CONTENT_DIR: known?.content,
        OUT_DIR: known?.site,
        NODE_ENV: undefined,
      },
    });
  };
  const newFolder = (content: string, site: string): string => {
    if ((process.env['CONTENT_DIR'] ?? '') !== '')
      throw new Error(
        'The folders were set when the editor was started (CONTENT_DIR), so you cannot change them here.',
      );
    if (content.trim() === '' || site.trim() === '') throw new Error('Name both folders.');
    const named = {
      CONTENT_DIR: resolve(engineFolder, content),
      OUT_DIR: resolve(engineFolder, site),
    };
    refuseOtherFolder(named.OUT_DIR);
    return settings(named, engineFolder).contentFolder;
  };
  let preview: Promise<string> | null = null;
  return {
    folders,
    newFolder,
    remember: ({ content, site, push }) => {
      const folder = newFolder(content, site);
      if (!existsSync(join(folder, 'site.yaml')))
        throw new Error(
          `There is no site.yaml in ${folder}, so it is not a content folder. Check the path.`,
        );
      writeRemembered({ ...readRemembered(), content, site, push });
    },
    build: async () => {
      const { code, words } = await ended(command('build'));
      return { isPublished: code === 0, words };
    },
    makePdf: async (year) => {
      const { code, words } = await ended(command('pdf', year));
      return code === 0 ? null : words;
    },
    openPreview: async () => {
      const address = await (preview ??= started(command('dev'), () => (preview = null)));
      return readRemembered()?.proxy?.preview ?? address;
    },
    postsOf: (person) => (person === null ? null : (readRemembered()?.proxy?.signs[person] ?? [])),
    repository: () => contentRepository(folders()?.content ?? ''),
    now: () => new Date(),
  };
}

/** Waits until a command has ended, and gives its exit code and what it printed. */
async function ended(
  child: ReturnType<typeof spawn>,
): Promise<{ code: number | null; words: string }> {
  const words = outputOf(child);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, words: words() };
}

/** What a command has printed so far, on both of its outputs. */
function outputOf(child: ReturnType<typeof spawn>): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (words += data.toString('utf8')));
  return () => stripVTControlCharacters(words).trim();
}

/** The address of a preview, once it has printed it. */
function started(child: ReturnType<typeof spawn>, ended: () => void): Promise<string> {
  const words = outputOf(child);
  process.once('exit', () => child.kill());
  return new Promise((done, failed) => {
    child.stdout?.on('data', () => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(words()) ?? [];
      if (address !== undefined) done(address);
    });
    child.on('close', () => {
      ended();
      failed(new Error(`The preview has ended: ${words()}`));
    });
  });
}
