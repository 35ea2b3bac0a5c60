import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileTitle } from '../content/fileTitle.ts';
import { isEditable, mayGo, openFile } from '../content/openFile.ts';
import type { ContentRepository } from '../publishing/contentRepository.ts';
import type { DeletedFile, Deletion } from '../publishing/deletedFiles.ts';
import { deletedBytes, deletions } from '../publishing/deletedFiles.ts';
import type { DeletedPage } from '../screens/deletedScreen.ts';
import { deletedScreen } from '../screens/deletedScreen.ts';
import { editAddress } from '../screens/frame.ts';
import type { Answer, AnswerContext } from './answer.ts';

/** What was deleted and can be brought back. */
export function deletedAnswer(context: AnswerContext, fault?: string): Answer {
  const history = historyOf(context);
  const pages = deletionsIn(history).map((one) => deletedPage(history, one));
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: deletedScreen(pages, fault),
  };
}

/**
 * The deletion of one file, with what was deleted with it; `null` when there is none.
 * @param path `null` asks for none, and nothing is read
 */
export function deletionOf(context: AnswerContext, path: string | null): DeletedPage | null {
  if (path === null) return null;
  const history = historyOf(context);
  const found = deletionsIn(history).find(({ files }) => files.some((one) => one.path === path));
  return found === undefined ? null : deletedPage(history, found);
}

/** Brings back what was deleted together. */
export function answerUndelete(context: AnswerContext): Answer | null {
  const { posted } = context.request;
  const history = historyOf(context);
  const wanted = deletionsIn(history).find(({ files }) =>
    files.some(
      ({ path, version }) => path === posted.get('file') && version === posted.get('version'),
    ),
  );
  const restored = wanted?.files.flatMap((file) => {
    const bytes = bytesOf(history, file);
    return bytes === null ? [] : [{ path: file.path, bytes }];
  });
  if (restored === undefined || restored.length !== wanted?.files.length)
    return deletedAnswer(
      context,
      'It has already been brought back, or there is no longer a copy of it.',
    );
  for (const { path, bytes } of restored) {
    const file = join(history.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx', flush: true });
  }
  const page = restored.find(({ path }) => isEditable(path));
  return {
    kind: 'redirect',
    to: page === undefined ? '/content?back=1' : `${editAddress(page.path)}&back=1`,
  };
}

/** Where deleted files are kept: in dated copies in the content folder, and in its Git repository. */
interface History {
  content: string;
  repository: ContentRepository | null;
}

function historyOf({ folders, effects }: AnswerContext): History {
  return { content: folders.content, repository: effects.repository() };
}

/** The record of signatures comes back with its publication only. */
function deletionsIn({ content, repository }: History): Deletion[] {
  return deletions(content, repository).filter(({ files }) =>
    files.every(({ path }) => mayGo(path)),
  );
}

function bytesOf({ content, repository }: History, file: DeletedFile): Uint8Array | null {
  return deletedBytes(content, repository, file);
}

/** A deletion, called by what people know the page by. */
function deletedPage(history: History, { files, at, by }: Deletion): DeletedPage {
  const titleOf = (file: DeletedFile): string | null => {
    const bytes = isEditable(file.path) ? bytesOf(history, file) : null;
    const opened = bytes === null ? null : openFile({ path: file.path, bytes });
    return opened?.kind === undefined || opened.kind === null ? null : fileTitle(opened);
  };
  const [first] = files;
  return {
    title: files.map(titleOf).find((title) => title !== null) ?? first?.path ?? '',
    paths: files.map(({ path }) => path),
    version: first?.version ?? '',
    at,
    by,
  };
}
