import { createHash, randomUUID } from 'node:crypto';
import type { GivenDocument, ImportPlan } from '../../documents/importPlan.ts';
import { commentsPath } from '../../documents/comments/reviewComment.ts';
import { keptIn } from '../../documents/keptFile.ts';
import { planImport } from '../../documents/planImport.ts';
import { writePlan } from '../../documents/writePlan.ts';
import { sheetChoices } from '../content/sheetChoices.ts';
import type { ImportChoice } from '../screens/importScreen.ts';
import { answerField, importScreen, uploadScreen } from '../screens/importScreen.ts';
import { editAddress } from '../screens/frame.ts';
import { titleOf } from '../forms/formOf.ts';
import { addSiteFile, givenEndings, isForReaders } from './siteFiles.ts';
import type { Answer, AnswerContext } from './answer.ts';

/** The latest documents that were uploaded and not yet imported, by a name that cannot be guessed. */
export type Uploads = Map<string, GivenDocument>;
const mostUploads = 5;

/** Asks for a document, or shows what the uploaded one would change. */
export async function importAnswer(
  context: AnswerContext,
  fault?: string,
  asked = context.request.query,
): Promise<Answer> {
  const { now, uploads } = context;
  const document = uploads.get(asked.get('document') ?? '');
  if (document === undefined) {
    const forgotten =
      asked.has('document') && fault === undefined
        ? 'The editor has been restarted and no longer has this file. Choose it again.'
        : fault;
    return { kind: 'screen', screen: uploadScreen(givenEndings, forgotten) };
  }
  const choice = choiceOf(document, asked);
  const plan = await planFor(context, document, choice);
  const datasets = now.entries.datasets.map(({ id, data }) => ({
    value: id,
    label: titleOf(data) ?? id,
  }));
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: importScreen({ choice, plan, datasets, digest: digestOf(plan) }, fault),
  };
}

/** Keeps an uploaded file until it is imported. Nothing in the content changes yet. */
export async function answerUpload(context: AnswerContext): Promise<Answer> {
  const { request, uploads, folders, effects } = context;
  const { document } = request;
  if (document === null || document.bytes.length === 0)
    return importAnswer(context, 'Choose a file first.');
  if (isForReaders(document)) {
    try {
      const today = effects.now().toISOString().slice(0, 10);
      return { kind: 'redirect', to: await addSiteFile(folders.content, document, today) };
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause;
      return importAnswer(context, cause.message);
    }
  }
  const id = randomUUID();
  uploads.set(id, document);
  const [oldest = ''] = uploads.keys();
  if (uploads.size > mostUploads) uploads.delete(oldest);
  return { kind: 'redirect', to: `/import?${new URLSearchParams({ document: id }).toString()}` };
}

/** Writes what was shown. If the content has changed since, it is shown again instead. */
export async function answerImport(context: AnswerContext): Promise<Answer> {
  const { request, folders, uploads } = context;
  const { posted } = request;
  const document = uploads.get(posted.get('document') ?? '');
  if (document === undefined) return importAnswer(context, undefined, posted);
  const plan = await planFor(context, document, choiceOf(document, posted));
  if (digestOf(plan) !== posted.get('digest'))
    return importAnswer(
      context,
      'The content has changed since this was shown. Check it again before you import it.',
      posted,
    );
  try {
    writePlan(folders.content, plan);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return importAnswer(context, cause.message, posted);
  }
  uploads.delete(posted.get('document') ?? '');
  const paths = Object.keys(plan.files);
  if (paths.includes(commentsPath)) return { kind: 'redirect', to: '/comments' };
  const settings = paths.find((path) => /\.(?:mdx|yaml)$/u.test(path)) ?? paths[0] ?? '';
  return { kind: 'redirect', to: `${editAddress(settings)}&started=1` };
}

function choiceOf(document: GivenDocument, asked: URLSearchParams): ImportChoice {
  const given = (name: string): string => (asked.get(name) ?? '').trim();
  const choices = sheetChoices(document, given('sheet'));
  const usual = document.name.replace(/\.[^.]*$/u, '');
  return {
    document: given('document'),
    name: document.name,
    ...choices,
    range: given('range') === '' ? choices.range : given('range'),
    header: given('header'),
    to: given('to') === '' ? usual : given('to'),
    answers: answersIn(asked),
  };
}

/** The answers, by the ids of their questions. */
function answersIn(asked: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...asked].flatMap(([name, value]) =>
      name.startsWith(answerField) && value.trim() !== ''
        ? [[name.slice(answerField.length), value.trim()]]
        : [],
    ),
  );
}

function planFor(
  { now, effects, folders }: AnswerContext,
  document: GivenDocument,
  { sheet, range, header, to, answers }: ImportChoice,
): Promise<ImportPlan> {
  const orNone = (words: string): string | undefined => (words === '' ? undefined : words);
  const today = effects.now().toISOString().slice(0, 10);
  return planImport(
    document,
    { content: now, kept: keptIn(folders.content), today },
    { sheet: orNone(sheet), range: orNone(range), header: orNone(header), to, answers },
  );
}

function digestOf({ files, changes }: ImportPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([files, changes]))
    .digest('hex');
}
