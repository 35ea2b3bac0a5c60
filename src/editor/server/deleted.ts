import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileTitle } from '../content/fileTitle.ts';
import { isEditable, mayGo, openFile } from '../content/openFile.ts';
import type { DeletedFile, Deletion } from '../publishing/deletedFiles.ts';
import { deletedBytes, deletions } from '../publishing/deletedFiles.ts';
import type { DeletedPage } from '../screens/deletedScreen.ts';
import { deletedScreen } from '../screens/deletedScreen.ts';
import { editAddress } from '../screens/frame.ts';
import type { Answer, AnswerContext } from './answer.ts';

type Ground = Pick<AnswerContext, 'folders' | 'effects'>;

/** What was deleted and can be brought back. */
export function deletedAnswer(context: AnswerContext, fault?: string): Answer {
  const pages = deletionsIn(context).map((one) => deletedPage(context, one));
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: deletedScreen(pages, fault),
  };
}

/** The deletion of one file, with what was deleted with it; `null` when there is none. */
export function deletionOf(ground: Ground, path: string | null): DeletedPage | null {
  const found = deletionsIn(ground).find(({ files }) => files.some((one) => one.path === path));
  return found === undefined ? null : deletedPage(ground, found);
}

/** Brings back what was deleted together. */
export function answerUndelete(context: AnswerContext): Answer | null {
  const { request, folders, effects } = context;
  const wanted = deletionsIn(context).find(({ files }) =>
    files.some(
      ({ path, version }) =>
        path === request.posted.get('file') && version === request.posted.get('version'),
    ),
  );
  if (wanted === undefined)
    return deletedAnswer(
      context,
      'It has already been brought back, or there is no longer a copy of it.',
    );
  const restored = wanted.files.map((file) => ({
    path: file.path,
    bytes: deletedBytes(folders.content, effects.repository(), file),
  }));
  for (const { path, bytes } of restored) {
    if (bytes === null) continue;
    const file = join(folders.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx', flush: true });
  }
  const page = restored.find(({ path }) => isEditable(path));
  return {
    kind: 'redirect',
    to: page === undefined ? '/content?back=1' : `${editAddress(page.path)}&back=1`,
  };
}

/** The record of signatures comes back with its publication only. */
function deletionsIn({ folders, effects }: Ground): Deletion[] {
  return deletions(folders.content, effects.repository()).filter(({ files }) =>
    files.every(({ path }) => mayGo(path)),
  );
}

/** A deletion, called by what people know the page by. */
function deletedPage({ folders, effects }: Ground, { files, at, by }: Deletion): DeletedPage {
  const titleOf = (file: DeletedFile): string | null => {
    const bytes = isEditable(file.path)
      ? deletedBytes(folders.content, effects.repository(), file)
      : null;
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
