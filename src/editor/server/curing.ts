import { cured } from '../../findings/cured.ts';
import { bodyOf, openText } from '../content/openFile.ts';
import { NotEditable } from '../text/yamlNode.ts';
import { openWords } from '../writing/wordsEdit.ts';
import type { Answer, EditorRequest } from './answer.ts';
import type { ContentNow } from './editing.ts';
import type { OpenedTexts } from './saving.ts';
import { typedPart } from './saving.ts';

/** A text with a cure, as its window shows it. */
export interface CuredText {
  /** The text of a page for the text editor, as JSON; `null` when it cannot be read. */
  document: string | null;
  /** The same as it is in the file. */
  words: string;
}

/** Writes a cure into the text as it is typed, without saving it. Gives nothing when its words are not there any more. */
export function answerCure(
  now: ContentNow,
  { posted }: EditorRequest,
  opened: OpenedTexts,
): Answer | null {
  const typed = typedPart(now, posted, opened);
  if (typed === null) return null;
  const { base, request, text } = typed;
  const cure = {
    replace: posted.get('cure-replace') ?? '',
    with: posted.get('cure-with') ?? '',
  };
  const after =
    text instanceof NotEditable || cure.replace === ''
      ? null
      : cured(text, cure, Number(posted.get('cure-from')));
  if (after === null) return { kind: 'data', data: null };
  const file = openText(base.path, after);
  const words = request.part === 'words' ? bodyOf(file) : after;
  const doc = request.part === 'words' ? openWords(words)?.doc : undefined;
  const data: CuredText = { document: doc === undefined ? null : JSON.stringify(doc), words };
  return { kind: 'data', data };
}
