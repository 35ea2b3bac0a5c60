import { isDeepStrictEqual } from 'node:util';
import { checkFolder, readFolder } from '../../site/checkFolder.ts';
import { dueItems } from '../content/due.ts';
import { placedFindings } from '../content/findingPlaces.ts';
import { openFile } from '../content/openFile.ts';
import { fileOfPage, pageOfFile } from '../content/pageOfFile.ts';
import { reportProgress } from '../content/reportProgress.ts';
import { titleOf } from '../forms/formOf.ts';
import { contentScreen } from '../screens/contentScreen.ts';
import { editScreen } from '../screens/editScreen.ts';
import { editAddress } from '../screens/frame.ts';
import { settingsScreen } from '../screens/settingsScreen.ts';
import { startScreen } from '../screens/startScreen.ts';
import type { Screen } from '../screens/frame.ts';
import type { Answer, EditorEffects, EditorFolders, EditorRequest } from './answer.ts';
import type { ContentNow } from './editing.ts';
import { dataOf, fileIn, partOf, partRequest } from './editing.ts';
import type { Uploads } from './importing.ts';
import { jobs } from './jobs.ts';
import { answerPublish, answerRestore, publishAnswer } from './publishing.ts';
import { partnershipAnswer } from './startingPartnership.ts';
import type { OpenedTexts } from './saving.ts';
import { answerCheck, answerSave, rememberOpened } from './saving.ts';

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
  return {
    partnership: () => partnership,
    answer: async (request) => {
      const { method, path } = request;
      const folders = effects.folders();
      if (path === '/settings') return answerSettings(effects, request);
      if (path === '/partnership') return partnershipAnswer(request, effects);
      if (folders === null) return { kind: 'redirect', to: '/settings' };
      const { content } = folders;
      const now = readFolder(content);
      partnership = now.entries.site[0]?.data.name ?? '';
      switch (`${method} ${path}`) {
        case 'GET /':
          return startAnswer(content, now, effects.now());
        case 'GET /content':
          return contentAnswer(content, now);
        case 'GET /edit':
          return editAnswer(content, now, request, opened);
        case 'POST /save':
          return answerSave(content, now, request, opened);
        case 'POST /check':
          return answerCheck(content, now, request, opened);
        case 'GET /publish':
          return publishAnswer(folders, request.query);
        case 'POST /publish':
          return answerPublish(folders, request, effects);
        case 'POST /restore':
          return answerRestore(folders, request, effects);
        case 'GET /preview':
          return previewAnswer(await effects.openPreview(), request.query.get('file'));
        case 'GET /page':
          return pageAnswer(now, request.query);
        default:
          return (
            (await jobs[`${method} ${path}`]?.({ request, folders, now, effects, uploads })) ?? null
          );
      }
    },
  };
}

/** Leads to the preview, at the page that shows a file. */
function previewAnswer(preview: string, file: string | null): Answer {
  const page = file === null ? null : pageOfFile(file);
  return { kind: 'redirect', to: new URL(page ?? '/', preview).href };
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

async function startAnswer(folder: string, { entries }: ContentNow, time: Date): Promise<Answer> {
  const { findings, partnership } = await checkFolder(folder);
  const due = dueItems(entries, partnership, time.toISOString().slice(0, 10));
  const reports = partnership === null ? null : reportProgress(partnership);
  return { kind: 'screen', screen: startScreen({ findings, due, reports }) };
}

async function contentAnswer(folder: string, now: ContentNow): Promise<Answer> {
  const { findings } = await checkFolder(folder);
  const files = now.files.flatMap((one) => openFile(one) ?? []);
  const listed = files.map((file) => ({
    path: file.path,
    title: titleOf(dataOf(file)) ?? file.path.replace(/^.*\//u, ''),
    findings: findings.filter((finding) => finding.file === file.path).length,
  }));
  return { kind: 'screen', screen: contentScreen(listed) };
}

const startedNotice =
  'Started. What is missing is listed beside each field: fill it in, then save.';

async function editAnswer(
  folder: string,
  now: ContentNow,
  { query }: EditorRequest,
  opened: OpenedTexts,
): Promise<Answer | null> {
  const file = fileIn(now, query.get('file'));
  if (file === null) return null;
  rememberOpened(opened, file);
  const { findings } = await checkFolder(folder);
  const edit = {
    ...partOf(now, file, partRequest(query, file)),
    findings: placedFindings(file, findings),
  };
  const notice = query.has('saved') ? 'Saved.' : query.has('started') ? startedNotice : undefined;
  return { kind: 'screen', screen: editScreen(edit, notice) };
}

function answerSettings(effects: EditorEffects, { method, posted }: EditorRequest): Answer {
  const known = effects.folders();
  const screen = (folders: EditorFolders, fault?: string): Screen =>
    settingsScreen(folders, known === null, fault);
  if (method === 'GET')
    return { kind: 'screen', screen: screen(known ?? { content: 'content', site: 'dist' }) };
  const asked = { content: posted.get('content') ?? '', site: posted.get('site') ?? '' };
  if (isDeepStrictEqual(asked, known)) return { kind: 'redirect', to: '/' };
  try {
    effects.remember(asked.content, asked.site);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { kind: 'screen', status: 400, screen: screen(asked, cause.message) };
  }
  return { kind: 'redirect', to: '/' };
}
