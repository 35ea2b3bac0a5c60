import { readContentFiles } from '../../reader/contentFiles.ts';
import { checkFolder } from '../../site/checkFolder.ts';
import {
  bringBack,
  changedFiles,
  keepCopy,
  keptTexts,
  publications,
} from '../publishing/publications.ts';
import { publishScreen } from '../screens/publishScreen.ts';
import type { Answer, EditorEffects, EditorFolders, EditorRequest } from './answer.ts';

/** The screen for publishing. */
export async function publishAnswer(
  { content, site }: EditorFolders,
  query: URLSearchParams,
  fault?: string,
): Promise<Answer> {
  const { findings } = await checkFolder(content);
  const list = publications(content);
  const last = list.find(({ isPublished }) => isPublished);
  const now = new Map(
    readContentFiles(content).files.map(
      ({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')] as const,
    ),
  );
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: publishScreen(
      {
        site,
        errors: findings.filter(({ severity }) => severity === 'error'),
        changes: last === undefined ? null : changedFiles(keptTexts(content, last.id), now),
        publications: list,
      },
      fault ?? (query.has('published') ? 'Published.' : undefined),
    ),
  };
}

/** Publishes the site and keeps a copy of its content, with the reason. */
export async function answerPublish(
  folders: EditorFolders,
  { posted, query }: EditorRequest,
  effects: EditorEffects,
): Promise<Answer> {
  const why = (posted.get('why') ?? '').replace(/\s+/gu, ' ').trim();
  if (why === '')
    return publishAnswer(folders, query, 'Write a line that says why you are publishing.');
  return published(folders, why, effects);
}

/** Brings the content back to an earlier publication and publishes it. What is there now is kept first. */
export async function answerRestore(
  folders: EditorFolders,
  { posted, query }: EditorRequest,
  effects: EditorEffects,
): Promise<Answer> {
  const wanted = publications(folders.content).find(({ id }) => id === posted.get('publication'));
  if (wanted === undefined)
    return publishAnswer(folders, query, 'There is no such publication any more.');
  const day = wanted.at.slice(0, 10);
  keepCopy(folders.content, `Before going back to ${day}: ${wanted.why}`, effects.now(), false);
  bringBack(folders.content, wanted);
  return published(folders, `Back to ${day}: ${wanted.why}`, effects);
}

async function published(
  folders: EditorFolders,
  why: string,
  effects: EditorEffects,
): Promise<Answer> {
  const { isPublished, words } = await effects.build();
  if (!isPublished) return publishAnswer(folders, new URLSearchParams(), words);
  keepCopy(folders.content, why, effects.now(), true);
  const refusal = effects.commit(why);
  if (refusal !== null)
    return publishAnswer(
      folders,
      new URLSearchParams(),
      `The site is published, and a copy of its content is kept. Git did not record it, and says: ${refusal}`,
    );
  return { kind: 'redirect', to: '/publish?published=1' };
}
