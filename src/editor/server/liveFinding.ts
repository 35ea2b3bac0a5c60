import type { Cure, Finding } from '../../findings/finding.ts';
import type { PlacedFinding } from '../content/findingPlaces.ts';
import { offsetOf } from '../content/findingPlaces.ts';
import type { OpenFile } from '../content/openFile.ts';
import { bodyOf } from '../content/openFile.ts';
import { fieldKey } from '../forms/formField.ts';
import type { EditScreen } from '../screens/editScreen.ts';
import { otherFindings, placeElsewhere } from '../screens/otherFindings.ts';
import type { FieldPlace } from '../screens/fieldPlace.ts';
import { findingHead, severityWord } from '../screens/findingList.ts';
import { findingWords, wordsAtField } from '../screens/findingWords.ts';
import { openWords } from '../writing/wordsEdit.ts';

/** A finding for the browser: the words of the check, and the field, sentence or cell that they belong to. */
export interface LiveFinding {
  key: string;
  severity: string;
  /** How serious it is, and where in a text or table. */
  head: string;
  words: string;
  cell: string | null;
  /** Where its field is filled in, when that is another screen; `null` for any other finding. */
  place: FieldPlace | null;
  /** The block of the text that it is about, counted from 0 without empty ones; `null` when it is about no block. */
  block: number | null;
  /** The words of that block that it is about; `null` when it is about all of it. */
  quote: string | null;
  cure: Cure | null;
  /** The line and column in the text that is shown, from 1; `null` for what is about no line of it. */
  line: number | null;
  column: number;
  /** Where it is in the file as it is typed, as an offset; `null` when it is about the whole file. */
  from: number | null;
}

/** The findings that a screen shows. */
export function liveFindings(
  file: OpenFile,
  screen: EditScreen,
  placed: readonly PlacedFinding[],
): LiveFinding[] {
  const rest = new Set(
    otherFindings({ ...screen, findings: placed }).map(({ finding }) => finding),
  );
  const blockAt = screen.part === 'words' ? blocksOf(file) : () => null;
  return placed
    .filter(({ path, finding }) => path !== null || rest.has(finding))
    .map(({ finding, path }): LiveFinding => {
      const isOther = rest.has(finding) || path === null;
      const block = path === null ? blockAt(offsetOf(file.text, finding)) : null;
      const isInText = block !== null;
      const place = isOther ? placeElsewhere({ ...screen, file }, path) : null;
      const isAtField = !isOther || place !== null;
      return {
        key: isOther ? 'other' : fieldKey(path),
        severity: finding.severity,
        head: isAtField || isInText ? severityWord(finding) : findingHead(finding),
        words: isAtField ? wordsAtField(finding) : findingWords(finding),
        place,
        cell: finding.cell ?? null,
        block: block?.index ?? null,
        quote: block === null ? null : quoteOf(finding.message, block.source),
        cure: finding.cure ?? null,
        line: lineShown(file, screen, finding),
        column: finding.column ?? 1,
        from: offsetOf(file.text, finding),
      };
    });
}

/** The line of a finding in the text that a screen shows: the whole file, or the words of a page below its settings. */
function lineShown(file: OpenFile, { part }: EditScreen, { line }: Finding): number | null {
  if (line === undefined) return null;
  if (part === 'text') return line;
  const start = file.parts?.body?.start;
  if (part !== 'words' || start === undefined) return null;
  const before = file.text.slice(0, start).split('\n').length - 1;
  return line > before ? line - before : null;
}

/** Finds the block of text that contains an offset in the file. */
function blocksOf(
  file: OpenFile,
): (offset: number | null) => { index: number; source: string } | null {
  const start = file.parts?.body?.start ?? 0;
  const source = bodyOf(file);
  const blocks = (openWords(source)?.tree.children ?? []).map(({ position }) => ({
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
  }));
  return (offset) => {
    if (offset === null) return null;
    const index = blocks.findIndex(
      ({ from, to }) => offset - start >= from && offset - start <= to,
    );
    const block = blocks[index];
    return block === undefined ? null : { index, source: source.slice(block.from, block.to) };
  };
}

/** The first words in quotation marks of a message that are in a block. */
function quoteOf(message: string, source: string): string | null {
  const quotes = [...message.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(
    ([, straight, curly]) => straight ?? curly ?? '',
  );
  return quotes.find((words) => source.includes(words)) ?? null;
}
