import { checkFolder } from '../../site/checkFolder.ts';
import { keptPartnership } from '../content/keptPartnership.ts';
import type { PageChange } from '../content/pageChanges.ts';
import { pageChanges } from '../content/pageChanges.ts';
import type { Publication } from '../publishing/publications.ts';
import {
  bringBack,
  changedFiles,
  dropCopy,
  keepCopy,
  keptFolderOf,
  keptTexts,
  publications,
  textsOf,
} from '../publishing/publications.ts';
import type { PublishingNow } from '../publishing/publishingLock.ts';
import { publishingNow, whileLocked } from '../publishing/publishingLock.ts';
import { publishScreen } from '../screens/publishScreen.ts';
import { timeText } from '../screens/timeText.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { placesIn } from './editing.ts';

/** The screen for publishing. */
export async function publishAnswer(
  { folders, now, request, effects }: AnswerContext,
  fault?: string,
): Promise<Answer> {
  const { content, site, push } = folders;
  const { findings } = await checkFolder(content);
  const busy = publishingNow(content, effects.now());
  const isPushed = push && effects.repository() !== null;
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: publishScreen(
      {
        site,
        isPushed,
        busy: busy === null ? null : busyWords(busy),
        errors: findings.filter(({ severity }) => severity === 'error'),
        placeOf: placesIn(now),
        changes: await changesSince(content, now),
        publications: publications(content),
      },
      fault ?? (request.query.has('published') ? publishedWords(site, isPushed) : undefined),
    ),
  };
}

/** Where the site is now, and how readers get to see it. */
function publishedWords(site: string, isPushed: boolean): string {
  return isPushed
    ? 'Published. The content was sent to its Git host, which builds the website from it.'
    : `Published. The finished site is in ${site}. If your web server does not show that folder, copy it there.`;
}

/** What has changed since the last publication, as readers would say it; `null` before the first. */
export async function changesSince(
  content: string,
  { files, entries }: Pick<AnswerContext['now'], 'files' | 'entries'>,
): Promise<PageChange[] | null> {
  const last = publications(content).find(({ isPublished }) => isPublished);
  if (last === undefined) return null;
  const changes = changedFiles(keptTexts(content, last.id), textsOf(files));
  const { readable } = await checkFolder(content);
  // Reading a copy takes a whole check. If no table has changed, today's figures serve as well.
  const hasFigures = changes.some(({ path }) => path.startsWith('datasets/'));
  return pageChanges(changes, {
    before: hasFigures ? await keptPartnership(keptFolderOf(content, last.id)) : readable,
    after: readable,
    entries,
  });
}

/** Publishes the site and keeps a copy of its content, with the reason. */
export async function answerPublish(context: AnswerContext): Promise<Answer> {
  const why = (context.request.posted.get('why') ?? '').replace(/\s+/gu, ' ').trim();
  if (why === '') return publishAnswer(context, 'Write one line to say why you are publishing.');
  return unlessBusy(context, () => published(context, why, () => undefined));
}

/** Publishes, unless a publication is already under way. */
async function unlessBusy(context: AnswerContext, publish: () => Promise<Answer>): Promise<Answer> {
  const { folders, request, effects } = context;
  const outcome = await whileLocked(folders.content, request.person ?? '', effects.now(), publish);
  return 'done' in outcome ? outcome.done : publishAnswer(context, notStarted);
}

const notStarted = 'The site is already being published, so nothing new was started.';

function busyWords({ by, since }: PublishingNow): string {
  return `The site is being published${by === '' ? '' : ` by ${by}`} since ${timeText(since)}. Wait until it has finished, then reload this page.`;
}

/** Restores the content of an earlier publication and publishes it. A copy of the present content is kept first. */
export async function answerRestore(context: AnswerContext): Promise<Answer> {
  const { folders, request } = context;
  const wanted = publications(folders.content).find(
    ({ id }) => id === request.posted.get('publication'),
  );
  if (wanted === undefined) return publishAnswer(context, 'This publication no longer exists.');
  return unlessBusy(context, () => restored(context, wanted));
}

function restored(context: AnswerContext, wanted: Publication): Promise<Answer> {
  const { folders, request, effects } = context;
  const { content } = folders;
  const by = request.person ?? '';
  const words = `${timeText(wanted.at)}: ${wanted.why}`;
  const kept = { why: `Before going back to ${words}`, by, isPublished: false };
  const before = keepCopy(content, kept, effects.now());
  bringBack(content, wanted);
  return published(context, `Back to ${words}`, () => {
    bringBack(content, before);
    dropCopy(content, before);
  });
}

/**
 * Makes the site, keeps a copy of what it was made from, and records it.
 * @param undo puts the content back when the site could not be made
 */
async function published(context: AnswerContext, why: string, undo: () => void): Promise<Answer> {
  const { folders, effects, request } = context;
  const { content } = folders;
  const by = request.person ?? '';
  // The copy is taken first, so that nothing saved while the site is being made gets into it.
  const copy = keepCopy(content, { why, by, isPublished: true }, effects.now());
  const forget = (): void => {
    dropCopy(content, copy);
    undo();
  };
  const { isPublished, words } = await effects.build().catch((cause: unknown) => {
    forget();
    throw cause;
  });
  if (!isPublished) {
    forget();
    const { findings } = await checkFolder(content);
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    return publishAnswer(
      context,
      hasErrors ? 'The site was not built, because there is now an error.' : words,
    );
  }
  const refusal = await recorded(context, copy);
  if (refusal !== null) return publishAnswer(context, refusal);
  return { kind: 'redirect', to: '/publish?published=1' };
}

/** Records a publication in the Git repository of the content, and sends it on where the settings say so. */
async function recorded(
  { folders, effects, request }: AnswerContext,
  { why }: Publication,
): Promise<string | null> {
  const repository = effects.repository();
  if (repository === null) return null;
  const refusal = repository.commit(why, { by: request.person, paths: null, always: true });
  if (refusal !== null)
    return `The site is built, and a copy of its content has been kept, but Git did not record it. Git says: ${refusal}`;
  const unsent = folders.push ? await repository.push() : null;
  return unsent === null
    ? null
    : `The site is built and recorded, but was not sent to the Git host, so readers cannot see it yet. Git says: ${unsent}`;
}
