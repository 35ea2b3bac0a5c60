import { checkFolder, readFolder } from '../../site/checkFolder.ts';
import { placedFindings } from '../content/findingPlaces.ts';
import { fileTitle } from '../content/fileTitle.ts';
import { dateStatesIn } from '../content/dateStates.ts';
import { openFile } from '../content/openFile.ts';
import { fileOfPage, pageOfFile } from '../content/pageOfFile.ts';
import { systemWords } from '../content/systemWords.ts';
import { contentScreen } from '../screens/contentScreen.ts';
import { editScreen } from '../screens/editScreen.ts';
import { editAddress } from '../screens/frame.ts';
import { html } from '../screens/html.ts';
import type {
  Answer,
  AnswerContext,
  EditorEffects,
  EditorFolders,
  EditorRequest,
} from './answer.ts';
import type { ContentNow } from './editing.ts';
import { fileIn, partOf, partRequest } from './editing.ts';
import { answerCure } from './curing.ts';
import type { Uploads } from './importing.ts';
import { keepHistory } from './history.ts';
import { jobs } from './jobs.ts';
import { settingsAnswer } from './settings.ts';
import { partnershipAnswer } from './startingPartnership.ts';
import type { OpenedTexts } from './saving.ts';
import { answerCheck, answerSave, rememberOpened } from './saving.ts';
import { writingState } from './writing.ts';

/** The editor, without the network: what it answers to each request. */
export interface Editor {
  answer(request: EditorRequest): Promise<Answer | null>;
  /** The name of the partnership; empty while that is not known. */
  partnership(): string;
}

/** Opens the editor. */
export function openEditor(effects: EditorEffects): Editor {
  const opened: OpenedTexts = new Map();
  const uploads: Uploads = new Map();
  let partnership = '';
  /** Why the last save is missing from the history; `null` when it is not. */
  let unkept: string | null = null;
  return {
    partnership: () => partnership,
    answer: async (request) => {
      const { method, path } = request;
      const folders = effects.folders();
      if (path === '/settings') return settingsAnswer(request, effects);
      if (path === '/partnership') {
        const started = await partnershipAnswer(request, effects);
        partnership = nameIn(effects.folders());
        return started;
      }
      if (folders === null) return { kind: 'redirect', to: '/settings' };
      const now = readFolder(folders.content);
      partnership = nameOf(now);
      const context = { request, folders, now, effects, uploads };
      const answer = await answerTo(context, opened).catch(refusedBySystem);
      if (method === 'POST' && path !== '/check' && path !== '/cure')
        unkept = keepHistory(context, now.files);
      return unkept === null ? answer : withNotice(answer, unkept);
    },
  };
}

function nameOf({ entries }: ContentNow): string {
  return entries.site[0]?.data.name ?? '';
}

function nameIn(folders: EditorFolders | null): string {
  return folders === null ? '' : nameOf(readFolder(folders.content));
}

async function answerTo(context: AnswerContext, opened: OpenedTexts): Promise<Answer | null> {
  const { request, folders, now, effects } = context;
  const { content } = folders;
  const route = `${request.method} ${request.path}`;
  switch (route) {
    case 'GET /content':
      return contentAnswer(content, now, request);
    case 'GET /edit':
      return editAnswer(content, now, request, opened);
    case 'POST /save':
      if (request.person !== null && isRecord(request)) return signingOnly;
      return answerSave(content, now, request, opened);
    case 'POST /check':
      return answerCheck(content, now, request, opened);
    case 'POST /cure':
      return answerCure(now, request, opened);
    case 'GET /preview':
      return previewAnswer(effects, request.query.get('file'));
    case 'GET /page':
      return pageAnswer(now, request.query);
    default:
      return (await jobs[route]?.(context)) ?? null;
  }
}

/** Leads to the preview, at the page that shows a file, or says why there is none. */
async function previewAnswer(effects: EditorEffects, file: string | null): Promise<Answer> {
  const page = file === null ? null : pageOfFile(file);
  try {
    return { kind: 'redirect', to: new URL(page ?? '/', await effects.openPreview()).href };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const body = html`<p><strong>${reason}</strong></p>
      <p>
        ${
          file === null
            ? html`<a href="/">Back to what needs doing</a>`
            : html`<a href="${editAddress(file)}">Back to the file</a>`
        }
      </p>`;
    return {
      kind: 'screen',
      status: 503,
      screen: { title: 'The preview cannot be opened', body },
    };
  }
}

/** Leads from a page of the preview to the file that it is made from. */
function pageAnswer({ files }: ContentNow, query: URLSearchParams): Answer {
  const paths = files.map(({ path }) => path);
  const file = fileOfPage(query.get('address') ?? '/', paths);
  if (file === null) return { kind: 'redirect', to: '/content' };
  const place = query.get('place');
  const to = editAddress(file, file.endsWith('.mdx') ? 'words' : undefined);
  return {
    kind: 'redirect',
    to: place === null ? to : `${to}&${new URLSearchParams({ place }).toString()}`,
  };
}

/** Where people sign in, they may record signatures for their own posts only, so the file itself cannot be edited. */
const signingOnly: Answer = {
  kind: 'screen',
  status: 403,
  screen: {
    title: 'You cannot edit signatures',
    body: html`<p>
      Nothing was saved. To record signatures, corrections and copies, use “sign and send” for the
      report.
    </p>`,
  },
};

function isRecord({ posted }: EditorRequest): boolean {
  return posted.get('file')?.endsWith('/sign-off.yaml') ?? false;
}

/** Says in a sentence what the system refused, for example because the disk is full. Any other fault is thrown again. */
function refusedBySystem(cause: unknown): Answer {
  const body = html`<p><strong>${systemWords(cause)}</strong></p>
    <p>Go back in the browser: what you typed is still in the form.</p>`;
  return { kind: 'screen', status: 409, screen: { title: 'This could not be done', body } };
}

function withNotice(answer: Answer | null, words: string): Answer | null {
  if (answer?.kind !== 'screen') return answer;
  const { screen } = answer;
  return { ...answer, screen: { ...screen, notice: `${screen.notice ?? ''} ${words}`.trim() } };
}

async function contentAnswer(
  folder: string,
  now: ContentNow,
  { query }: EditorRequest,
): Promise<Answer> {
  const { findings } = await checkFolder(folder);
  const files = now.files.flatMap((one) => openFile(one) ?? []);
  const listed = files.map((file) => ({
    path: file.path,
    title: fileTitle(file),
    findings: findings.filter((finding) => finding.file === file.path).length,
  }));
  const notice = query.has('back') ? backNotice : undefined;
  return { kind: 'screen', screen: { ...contentScreen(listed), notice } };
}

const backNotice = 'It is back as it was.';

const startedNotice = 'Started. Fill in the missing fields, which are marked, then save.';

async function editAnswer(
  folder: string,
  now: ContentNow,
  { query }: EditorRequest,
  opened: OpenedTexts,
): Promise<Answer | null> {
  const file = fileIn(now, query.get('file'));
  if (file === null) return null;
  rememberOpened(opened, file);
  const { findings, readable } = await checkFolder(folder);
  const part = partOf(now, file, partRequest(query, file));
  const isWriting = part.part === 'words' && !query.has('plain');
  const edit = {
    ...part,
    findings: placedFindings(file, findings),
    dateStateOf: dateStatesIn(file.path, readable),
    writing: isWriting
      ? (writingState(file, readable, query.get('place')) ?? ('unreadable' as const))
      : part.writing,
  };
  const notice = query.has('started') ? startedNotice : query.has('back') ? backNotice : undefined;
  return { kind: 'screen', screen: editScreen(edit, query.has('saved'), notice) };
}
