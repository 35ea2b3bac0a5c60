import type { Ask } from '../importPlan.ts';
import type { WordComment } from './wordComments.ts';
import { placeOf } from './wordParagraphs.ts';
import type { WordScan } from './wordScan.ts';

/**
 * Says what a scan found: what has to be put right in Word, what has to be decided, and what is only to be known.
 * @returns what has to be put right
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
    'The document has changes that nobody has accepted or rejected. Do so in Word, under Review, or bring them in as if all were accepted',
    'accept',
    'Everything that was put in comes in, and everything that was taken out stays out.',
  );
  decide(
    'comments',
    comments
      .filter(({ isAnswered }) => !isAnswered)
      .map(
        ({ author, text, paragraph }) =>
          `${author === '' ? 'Someone' : author}: "${text}"${paragraph === null ? '' : ` in ${placeOf(paragraph)}`}`,
      ),
    'The document has comments that nobody has answered. Answer or resolve them in Word first, or keep them as a list beside the text',
    'keep',
    'The text comes in, and the comments are kept as a list, without the names of who wrote them.',
  );
  decide(
    'text boxes',
    scan.textBoxes,
    'Words in text boxes have no place in the text. In Word, cut them out and paste them where they belong, or leave them out',
    'leave out',
    'The text boxes are left out.',
  );
  decide(
    'pictures',
    scan.pictures,
    'Pictures do not come in. Where one shows a table or a chart, ask for its figures as a spreadsheet and import that',
    'leave out',
    'The pictures are left out.',
  );
  if (scan.mergedCells.length > 0)
    notes.push(`merged cells were filled in one by one: ${scan.mergedCells.join('; ')}`);
  if (scan.highlighted.length > 0)
    notes.push(
      `marked with a colour, perhaps as a note to the author: ${scan.highlighted.join('; ')}`,
    );
  if (scan.headers.length > 0)
    notes.push(`left out, from the head or foot of the sheets: ${scan.headers.join('; ')}`);
  return [
    ...scan.failedFields.map(
      (found) =>
        `${found}: a reference leads nowhere. In Word, write what it should say, or press Ctrl+A and F9 to try all of them again.`,
    ),
    ...scan.hiddenWords.map(
      (found) =>
        `${found} is hidden text. In Word, press Ctrl+Shift+8 to see it, and delete it or show it.`,
    ),
    ...scan.struckOut.map(
      (found) => `${found} is struck through by hand. In Word, delete it or take the line away.`,
    ),
  ];
}
