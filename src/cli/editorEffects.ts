import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { EditorEffects, EditorFolders } from '../editor/server/answer.ts';
import { refuseOtherFolder } from '../site/staging.ts';
import { contentRepository } from './contentRepository.ts';
import { settings } from './settings.ts';
import { readRemembered, settingsFile, writeRemembered } from './settingsFile.ts';

/** A preview that the editor has started. */
interface Preview {
  child: ReturnType<typeof spawn>;
  /** Its address, once it answers. */
  address: Promise<string>;
}

/**
 * What the editor does on this computer. Making the site and the preview are commands of their own, so that the editor stays quick
 * and what goes wrong there does not stop it.
 * @param engineFolder the folder of the program
 * @param file the file that remembers the folders
 */
export function editorEffects(engineFolder: string, file = settingsFile): EditorEffects {
  const folders = (): EditorFolders | null => {
    const remembered = readRemembered(file);
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
  let preview: Preview | null = null;
  const startPreview = (): Preview => {
    const child = command('dev');
    const started = { child, address: addressOf(child) };
    child.on('close', () => {
      if (preview === started) preview = null;
    });
    return started;
  };
  return {
    folders,
    newFolder,
    remember: ({ content, site, push }) => {
      const folder = newFolder(content, site);
      if (!existsSync(join(folder, 'site.yaml')))
        throw new Error(
          `There is no site.yaml in ${folder}, so it is not a content folder. Check the path.`,
        );
      if (folder !== folders()?.content) {
        preview?.child.kill();
        preview = null;
      }
      writeRemembered({ ...readRemembered(file), content, site, push }, file);
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
      const { address } = (preview ??= startPreview());
      return readRemembered(file)?.proxy?.preview ?? (await address);
    },
    postsOf: (person) =>
      person === null ? null : (readRemembered(file)?.proxy?.signs[person] ?? []),
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
function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  const words = outputOf(child);
  process.once('exit', () => child.kill());
  return new Promise((done, failed) => {
    child.stdout?.on('data', () => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(words()) ?? [];
      if (address !== undefined) done(address);
    });
    child.on('close', () => failed(new Error(words() || 'The preview has ended.')));
  });
}
