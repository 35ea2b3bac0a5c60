import { readContentFiles } from '../../reader/contentFiles.ts';
import type { ContentFile } from '../../reader/contentFiles.ts';
import type { Entries } from '../../reader/entry.ts';
import { checkFolder } from '../../site/checkFolder.ts';
import type { OpenFile } from '../content/openFile.ts';
import { isEditable } from '../content/openFile.ts';
import type { PageChange } from '../content/pageChanges.ts';
import { pageChanges } from '../content/pageChanges.ts';
import { saveFile } from '../content/saveFile.ts';
import { systemWords } from '../content/systemWords.ts';
import type { SavedChange } from '../publishing/savedVersions.ts';
import { keepVersions, savedBytes, savedVersions } from '../publishing/savedVersions.ts';
import { editAddress } from '../screens/frame.ts';
import { historyScreen, versionScreen } from '../screens/historyScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn, unsavedCheck } from './editing.ts';

/**
 * Keeps what a request has changed in the history of the content: a commit where the content is a Git repository, otherwise a dated
 * copy of each file. What was deleted is kept either way.
 * @param before the files as they were before the request
 * @returns why it could not; `null` when it is kept or nothing has changed
 */
export function keepHistory(
  { folders: { content }, effects, request }: AnswerContext,
  before: readonly ContentFile[],
): string | null {
  const changes = changesBetween(before, readContentFiles(content).files);
  if (changes.length === 0) return null;
  const repository = effects.repository();
  const by = request.person;
  const paths = changes.map(({ path }) => path);
  // Someone may have put a file there, or changed it, outside the editor: then Git does not have it as it was.
  const unheld = new Set(
    changes.filter(({ path, before: old, after }) =>
      after === null && old !== null ? repository?.holds(path, old) !== true : false,
    ),
  );
  const refusal = repository?.commit(subject(changes), { by, paths, always: false }) ?? null;
  const kept = changes.filter(
    (one) =>
      isKept(one, changes) &&
      (repository === null || unheld.has(one) || (refusal !== null && one.after === null)),
  );
  const words = refusal === null ? null : `Git did not record the last save. Git says: ${refusal}`;
  try {
    keepVersions(content, kept, effects.now(), by ?? '');
    return words;
  } catch (cause) {
    return (
      words ??
      `Your changes are saved in the file, but the editor could not keep a dated copy. ${systemWords(cause)}`
    );
  }
}

/** Whether dated copies are kept of a file: of what is written in the editor, and of everything that was deleted. */
function isKept({ path, before, after }: SavedChange, all: readonly SavedChange[]): boolean {
  const isRenamed =
    after === null && all.some((other) => other.before === null && isSame(other.after, before));
  return after === null ? !isRenamed : isEditable(path);
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one !== null && other !== null && Buffer.compare(one, other) === 0;
}

/** What differs between two states of the content, byte by byte, because pictures are not text. */
function changesBetween(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
): SavedChange[] {
  const old = new Map(before.map(({ path, bytes }) => [path, bytes]));
  const current = new Map(after.map(({ path, bytes }) => [path, bytes]));
  return [...new Set([...old.keys(), ...current.keys()])].toSorted().flatMap((path) => {
    const change = { path, before: old.get(path) ?? null, after: current.get(path) ?? null };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

/** The subject of a commit. */
function subject(changes: readonly SavedChange[]): string {
  const [first, ...others] = changes;
  const verb = changes.every(({ after }) => after === null) ? 'Delete' : 'Save';
  const path = first?.path ?? '';
  if (others.length === 0) return `${verb} ${path}`;
  return `${verb} ${path} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
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
  const bytes = savedBytes(content, path, id) ?? effects.repository()?.bytes(path, id) ?? null;
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}
