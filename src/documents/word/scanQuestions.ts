import type { Ask } from '../importPlan.ts';
import type { WordComment } from './wordComments.ts';
import { placeOf } from './wordParagraphs.ts';
import type { WordScan } from './wordScan.ts';

/**
 * Says what a scan found: what to correct in Word, what to decide, and what is for information.
 * @returns what to correct
 */
export function scanProblems(
  scan: WordScan,
  comments: readonly WordComment[],
  ask: Ask,
  notes: string[],
): string[] {
  const decide = (
    id: string,
    found: readonly string[],
    what: string,
    answer: string,
    meaning: string,
  ): void => {
    if (found.length === 0) return;
    ask({
      id,
      text: `${what}: ${found.join('; ')}.`,
      choices: [{ answer, meaning }],
      usual: null,
    });
  };
  decide(
    'changes',
    scan.changes,
    'The document has changes that no one has accepted or rejected. Do this in Word, under Review, or import them as if all were accepted',
    'accept',
    'Everything added is imported, and everything deleted is left out.',
  );
  decide(
    'comments',
    comments
      .filter(({ isAnswered }) => !isAnswered)
      .map(
        ({ author, text, paragraph }) =>
          `${author === '' ? 'Someone' : author}: "${text}"${paragraph === null ? '' : ` in ${placeOf(paragraph)}`}`,
      ),
    'The document has unanswered comments. Answer or resolve them in Word first, or keep them as a list beside the text',
    'keep',
    'The text is imported, and the comments are kept as a list, without their authors’ names.',
  );
  decide(
    'text boxes',
    scan.textBoxes,
    'Words in text boxes are not part of the main text. In Word, cut them and paste them where they belong, or leave them out',
    'leave out',
    'The text boxes are left out.',
  );
  decide(
    'pictures',
    scan.pictures,
    'Pictures are not imported. If one shows a table or a chart, ask for its figures as a spreadsheet and import that',
    'leave out',
    'The pictures are left out.',
  );
  if (scan.mergedCells.length > 0)
    notes.push(`merged cells were filled in one by one: ${scan.mergedCells.join('; ')}`);
  if (scan.highlighted.length > 0)
    notes.push(`highlighted, perhaps as a note to the author: ${scan.highlighted.join('; ')}`);
  if (scan.headers.length > 0)
    notes.push(`left out, from headers and footers: ${scan.headers.join('; ')}`);
  return [
    ...scan.failedFields.map(
      (found) =>
        `${found}: a reference is broken. In Word, write what it should say, or press Ctrl+A and F9 to update all references.`,
    ),
    ...scan.hiddenWords.map(
      (found) =>
        `${found} is hidden text. In Word, press Ctrl+Shift+8 to see it, and delete it or show it.`,
    ),
    ...scan.struckOut.map(
      (found) =>
        `${found} is struck through by hand. In Word, delete it or remove the strikethrough.`,
    ),
  ];
}
