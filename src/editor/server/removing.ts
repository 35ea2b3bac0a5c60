import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picturePattern } from '../../collections/index.ts';
import { isEditable, mayGo, otherFileOf } from '../content/openFile.ts';
import { removeScreen } from '../screens/removeScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { titlesIn } from './editing.ts';

/** Asks before a file is deleted. One that no page can be made from can have another name instead. */
export function removeAnswer(context: AnswerContext, fault?: string): Answer | null {
  const { request, folders } = context;
  const asked = request.method === 'POST' ? request.posted : request.query;
  const paths = pathsOf(context, asked.get('file') ?? '');
  const [path] = paths;
  if (path === undefined) return null;
  const name = path.replace(/^.*\//u, '');
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: removeScreen(
      {
        title: titlesIn(folders.content)(path),
        paths,
        name: isEditable(path) ? null : (asked.get('name') ?? name.replace(/\.txt$/u, '')),
      },
      fault,
    ),
  };
}

/** Deletes a file and what belongs to it, or gives it another name. */
export function answerRemove(context: AnswerContext): Answer | null {
  const { request, folders } = context;
  const paths = pathsOf(context, request.posted.get('file') ?? '');
  const [path] = paths;
  if (path === undefined) return null;
  if (request.posted.get('action') === 'delete') {
    for (const one of paths) rmSync(join(folders.content, one));
    return { kind: 'redirect', to: `/?${new URLSearchParams({ deleted: path }).toString()}` };
  }
  const name = (request.posted.get('name') ?? '').trim();
  const folder = dirname(path);
  if (isEditable(path) || !/^[a-z0-9][a-z0-9.-]*$/u.test(name))
    return removeAnswer(context, 'Use lower-case letters, digits and hyphens, then the ending.');
  if (existsSync(join(folders.content, folder, name)))
    return removeAnswer(context, `There is already a file called ${name} in that folder.`);
  renameSync(join(folders.content, path), join(folders.content, folder, name));
  return { kind: 'redirect', to: '/' };
}

/** A file that may be deleted and what cannot be without it: the table of its settings, the picture of its facts. None for any other path. */
function pathsOf({ now }: AnswerContext, path: string): string[] {
  const all = now.files.map((file) => file.path);
  if (!all.includes(path) || !mayGo(path)) return [];
  const stem = path.replace(/\.[^./]+$/u, '');
  const isBeside = (one: string): boolean =>
    one === otherFileOf(path)?.path ||
    (path.startsWith('pictures/') && picturePattern.test(one) && one.startsWith(`${stem}.`));
  return [path, ...all.filter((one) => one !== path && isBeside(one))];
}
