import { liveTable } from '../content/liveTable.ts';
import { gridOf } from '../content/tableText.ts';
import { systemWords } from '../content/systemWords.ts';
import type { OpenFile } from '../content/openFile.ts';
import { openText } from '../content/openFile.ts';
import { saveFile } from '../content/saveFile.ts';
import { valueAt } from '../../reader/schemaShape.ts';
import { dataOf } from '../content/settingsData.ts';
import { fieldKey, pathOfKey } from '../forms/formField.ts';
import { conflictScreen, unsavedScreen } from '../screens/conflictScreen.ts';
import { editAddress } from '../screens/frame.ts';
import { placedFindings } from '../content/findingPlaces.ts';
import { NotEditable } from '../text/yamlNode.ts';
import type { Answer, EditorRequest } from './answer.ts';
import { changedText, hiddenNotes, withAction } from './changedText.ts';
import type { EditScreen } from '../screens/editScreen.ts';
import type { ContentNow, PartRequest } from './editing.ts';
import { fileIn, partOf, partRequest, unsavedCheck } from './editing.ts';
import { liveFindings } from './liveFinding.ts';

/** The texts of files as forms were made from them, by their digests: the latest ones. */
export type OpenedTexts = Map<string, string>;
const mostOpened = 200;

/** Remembers the text that a form was made from. */
export function rememberOpened(opened: OpenedTexts, { digest, text }: OpenFile): void {
  opened.delete(digest);
  opened.set(digest, text);
  const [oldest] = opened.keys();
  if (opened.size > mostOpened && oldest !== undefined) opened.delete(oldest);
}

/** Saves what was typed. If someone else has changed the file in the meantime, both texts are shown instead. */
export function answerSave(
  folder: string,
  now: ContentNow,
  { posted }: EditorRequest,
  opened: OpenedTexts,
): Answer | null {
  const current = fileIn(now, posted.get('file'));
  if (current === null) return null;
  const digest = posted.get('digest') ?? '';
  const base = openText(current.path, opened.get(digest) ?? current.text);
  const request = partRequest(posted, base);
  const action = posted.get('action') ?? 'save';
  const ground = partOf(now, base, request);
  let text = base.text;
  try {
    text = changedText(base, request, posted, ground);
    text = withAction(text, base.path, action);
    const outcome = saveFile(folder, base.path, text, digest);
    if (outcome.kind === 'changed')
      return {
        kind: 'screen',
        status: 409,
        screen: conflictScreen(base.path, text, outcome.theirs),
      };
  } catch (cause) {
    const reason = cause instanceof NotEditable ? cause.message : systemWords(cause);
    return { kind: 'screen', status: 409, screen: unsavedScreen(base.path, text, reason) };
  }
  const to =
    screenAfter(action, { path: base.path, text }) ??
    `${editAddress(base.path, request.part, fieldKey(request.at))}&saved=1`;
  return { kind: 'redirect', to };
}

/**
 * The screen to show after a save: the one that a link leads to, or the form of a new item of a list; `null` to stay. Only addresses of
 * the editor are accepted.
 */
function screenAfter(
  action: string,
  { path, text }: { path: string; text: string },
): string | null {
  const [, address] = /^go:(\/(?:edit|history)\?.*)$/u.exec(action) ?? [];
  if (address !== undefined) return address;
  const list = pathOfKey(/^add:(.*)$/u.exec(action)?.[1] ?? '');
  const items = list === null ? null : valueAt(dataOf(openText(path, text)), list);
  if (list === null || !Array.isArray(items) || typeof items.at(-1) !== 'object') return null;
  // A single value is typed where it was added; a group of fields has a form of its own.
  return items.at(-1) === null
    ? null
    : editAddress(path, 'fields', fieldKey([...list, items.length - 1]));
}

/** What is typed, as the text of its file; or why it cannot be written into it. */
export interface TypedPart {
  base: OpenFile;
  request: PartRequest;
  ground: EditScreen;
  text: string | NotEditable;
}

/** Reads what was typed; `null` if there is no such file. */
export function typedPart(
  now: ContentNow,
  posted: URLSearchParams,
  opened: OpenedTexts,
): TypedPart | null {
  const current = fileIn(now, posted.get('file'));
  if (current === null) return null;
  const base = openText(current.path, opened.get(posted.get('digest') ?? '') ?? current.text);
  const request = partRequest(posted, base);
  const ground = partOf(now, base, request);
  try {
    return { base, request, ground, text: changedText(base, request, posted, ground) };
  } catch (cause) {
    if (!(cause instanceof NotEditable)) throw cause;
    return { base, request, ground, text: cause };
  }
}

/** What the check says of what is typed, without saving it. */
export async function answerCheck(
  folder: string,
  now: ContentNow,
  { posted }: EditorRequest,
  opened: OpenedTexts,
): Promise<Answer | null> {
  const typed = typedPart(now, posted, opened);
  if (typed === null) return null;
  const { base, request, ground, text } = typed;
  if (text instanceof NotEditable)
    return { kind: 'data', data: { findings: [], notes: [text.message], others: 0 } };
  const { file, result } = await unsavedCheck(folder, base.path, text);
  const placed = placedFindings(file, result.findings);
  const findings = liveFindings(file, ground, placed);
  const others = result.findings.length - placed.length;
  if (request.part !== 'table') return { kind: 'data', data: { findings, notes: [], others } };
  const id = /([^/]+)\.csv$/u.exec(base.path)?.[1] ?? '';
  const dataset = result.readable?.datasets.get(id) ?? null;
  const policy = now.entries.site[0]?.data.disclosure;
  return {
    kind: 'data',
    data: {
      findings,
      notes: hiddenNotes(base.text, posted, ground.columns),
      others,
      table: liveTable(gridOf(text), ground.columns, dataset, policy),
    },
  };
}
