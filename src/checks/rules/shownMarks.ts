import type { Root } from 'mdast';
import { finding } from '../../findings/catalogue.ts';
import type { Cure, Finding } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { plainText } from '../../prose/plainText.ts';
import type { Entry } from '../../reader/entry.ts';
import { perEntry } from '../../reader/perEntry.ts';
import { shorten } from '../../reader/valueWords.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import type { Rule } from '../rule.ts';
import { strayMarks } from '../strayMarks.ts';

/** Marks do what their author meant: readers see no signs, and no heading that is a sentence. */
export const shownMarks: Rule = ({ entries }) => livingEntries(entries).flatMap(markFindings);

const markFindings = perEntry((entry): Finding[] => [
  ...blocksOf(entry).flatMap(blockFindings),
  ...(entry.body === null ? [] : underlined(entry.body, entry)),
]);

function blockFindings({ text, kind, path, place }: Block): Finding[] {
  if (kind === 'field') {
    return path.at(-1) === 'instead' || !/^“[^“”]*”$/u.test(text.trim())
      ? []
      : [
          shown(
            text.trim(),
            place(0),
            'Delete the curly quotation marks. If the settings need quotation marks, type straight ones.',
            text.includes(': ') ? null : { replace: text.trim(), with: text.trim().slice(1, -1) },
          ),
        ];
  }
  return strayMarks(text).map((mark) =>
    shown(mark.shown, place(mark.start), mark.advice, mark.cure),
  );
}

function shown(
  text: string,
  place: ReturnType<Block['place']>,
  advice: string,
  cure: Cure | null,
): Finding {
  return finding('mark-shown', place, `This shows as ${shorten(text)} on the page.`, advice, cure);
}

/** Sentences that a line of hyphens right below turns into headings. */
function underlined(body: Root, { file }: Entry<unknown>): Finding[] {
  const findings: Finding[] = [];
  for (const heading of nodesIn(body)) {
    if (heading.type !== 'heading') continue;
    const { start, end } = heading.position ?? {};
    if (start === undefined || end === undefined || start.line === end.line) continue;
    findings.push(
      finding(
        'mark-shown',
        placeOf(heading, file),
        `This shows as a heading on the page, because there is a line of symbols right below it: "${shorten(plainText(heading))}".`,
        'Delete the line of symbols, or leave an empty line above it. For a heading, write ## before the words.',
      ),
    );
  }
  return findings;
}
