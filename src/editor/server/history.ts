import { readContentFiles } from '../../reader/contentFiles.ts';
import type { ContentFile } from '../../reader/contentFiles.ts';
import type { Entries } from '../../reader/entry.ts';
import { checkFolder } from '../../site/checkFolder.ts';
import type { OpenFile } from '../content/openFile.ts';
import type { PageChange } from '../content/pageChanges.ts';
import { pageChanges } from '../content/pageChanges.ts';
import { saveFile } from '../content/saveFile.ts';
import { systemWords } from '../content/systemWords.ts';
import type { FileChange } from '../publishing/publications.ts';
import { changedFiles, textsOf } from '../publishing/publications.ts';
import { keepVersions, savedText, savedVersions } from '../publishing/savedVersions.ts';
import { editAddress } from '../screens/frame.ts';
import { historyScreen, versionScreen } from '../screens/historyScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn, unsavedCheck } from './editing.ts';

/**
 * Keeps what a request has changed in the history of the content: a commit where the content is a Git repository, otherwise a dated
 * copy of each file.
 * @param before the files as they were before the request
 * @returns why it could not; `null` when it is kept or nothing has changed
 */
export function keepHistory(
  { folders: { content }, effects, request }: AnswerContext,
  before: readonly ContentFile[],
): string | null {
  const changes = changedFiles(textsOf(before), textsOf(readContentFiles(content).files));
  if (changes.length === 0) return null;
  const repository = effects.repository();
  if (repository !== null) {
    const paths = changes.map(({ path }) => path);
    const words = repository.commit(saved(changes), { by: request.person, paths, always: false });
    return words === null ? null : `Git has not recorded the last save, and says: ${words}`;
  }
  try {
    keepVersions(content, changes, effects.now(), request.person ?? '');
    return null;
  } catch (cause) {
    return `The last save is in the file, but no dated copy of it could be kept. ${systemWords(cause)}`;
  }
}

function saved([first, ...others]: readonly FileChange[]): string {
  const path = first?.path ?? '';
  if (others.length === 0) return `Save ${path}`;
  return `Save ${path} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
}

/** The versions of a file, or one of them beside the file as it is now. */
export async function historyAnswer({
  now,
  request: { query },
  folders,
  effects,
}: AnswerContext): Promise<Answer | null> {
  const file = fileIn(now, query.get('file'));
  if (file === null) return null;
  const repository = effects.repository();
  const versions = repository?.versions(file.path) ?? savedVersions(folders.content, file.path);
  const version = versions.find(({ id }) => id === query.get('version'));
  if (version === undefined) return { kind: 'screen', screen: historyScreen(file.path, versions) };
  const text = textOf(folders.content, effects, file.path, version.id) ?? '';
  const notice = query.has('changed')
    ? 'Someone has saved this file since you opened it. Check the changes again.'
    : undefined;
  const changes = await changesOf(folders.content, now.entries, file, text);
  const screen = versionScreen(file, version, changes, text === file.text);
  return { kind: 'screen', screen: { ...screen, notice } };
}

/** What has changed for readers since an earlier version of a file. */
async function changesOf(
  content: string,
  entries: Entries,
  { path, text }: OpenFile,
  before: string,
): Promise<PageChange[]> {
  if (before === text) return [];
  const old = await unsavedCheck(content, path, before);
  const now = await checkFolder(content);
  return pageChanges([{ path, kind: 'changed', before, after: text }], {
    before: old.result.readable,
    after: now.readable,
    entries,
  });
}

/** Restores an earlier version of a file. The present version stays in the history. */
export function answerBringBack(context: AnswerContext): Answer | null {
  const { now, request, folders, effects } = context;
  const { posted } = request;
  const file = fileIn(now, posted.get('file'));
  if (file === null || (request.person !== null && file.path.endsWith('/sign-off.yaml')))
    return null;
  const text = textOf(folders.content, effects, file.path, posted.get('version') ?? '');
  if (text === null) return null;
  const outcome = saveFile(folders.content, file.path, text, posted.get('digest') ?? '');
  if (outcome.kind === 'changed')
    return {
      kind: 'redirect',
      to: `/history?${new URLSearchParams({ file: file.path, version: posted.get('version') ?? '', changed: '1' }).toString()}`,
    };
  return { kind: 'redirect', to: `${editAddress(file.path)}&saved=1` };
}

function textOf(
  content: string,
  effects: AnswerContext['effects'],
  path: string,
  id: string,
): string | null {
  const repository = effects.repository();
  return repository === null ? savedText(content, path, id) : repository.text(path, id);
}
