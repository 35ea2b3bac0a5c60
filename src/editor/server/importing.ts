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
import type { Answer, AnswerContext } from './answer.ts';

/** Documents that were handed in and not yet brought in, by a name that nobody can guess: the latest ones. */
export type Uploads = Map<string, GivenDocument>;
const mostUploads = 5;

/** Asks for a spreadsheet, or shows what the one that was handed in would bring. */
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
        ? 'The editor was started again since, and no longer has this file. Choose it again.'
        : fault;
    return { kind: 'screen', screen: uploadScreen(forgotten) };
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

/** Takes a file in, without bringing anything into the content. */
export function answerUpload(context: AnswerContext): Promise<Answer> | Answer {
  const { request, uploads } = context;
  const { document } = request;
  if (document === null || document.bytes.length === 0)
    return importAnswer(context, 'Choose a file first.');
  const id = randomUUID();
  uploads.set(id, document);
  const [oldest = ''] = uploads.keys();
  if (uploads.size > mostUploads) uploads.delete(oldest);
  return { kind: 'redirect', to: `/import?${new URLSearchParams({ document: id }).toString()}` };
}

/** Writes what was shown, unless the content has changed since: then it is shown again. */
export async function answerImport(context: AnswerContext): Promise<Answer> {
  const { request, folders, uploads } = context;
  const { posted } = request;
  const document = uploads.get(posted.get('document') ?? '');
  if (document === undefined) return importAnswer(context, undefined, posted);
  const plan = await planFor(context, document, choiceOf(document, posted));
  if (digestOf(plan) !== posted.get('digest'))
    return importAnswer(
      context,
      'Something has changed since this was shown. Look at it again, then write it.',
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

/** What was answered, by the questions that the fields are named after. */
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
