import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { shorten } from '../../reader/valueWords.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

/** What was written is what is shown: no words are lost after a symbol, and no placeholder is left. */
export const lostWords: Rule = ({ entries, texts }) =>
  livingEntries(entries).flatMap((entry) => {
    const text = texts.get(entry.file) ?? '';
    const hasRemarks = /\S\s+#/u.test(text);
    const lines = text.split('\n');
    const fields = hasRemarks ? blocksOf(entry).filter(({ kind }) => kind === 'field') : [];
    return [...unfinishedIn(entry), ...fields.flatMap((field) => cutOff(field, lines))];
  });

const unfinishedIn = perEntry((entry) => blocksOf(entry).flatMap(unfinished));

/** Notes to the author that no one took out. */
const notes: readonly RegExp[] = [
  /\[(?:insert|add|enter|to be|tbc|tba|xx+|name|date|number|check|query|note|comment)\b[^\]\n]{0,80}\](?!\()/iu,
  // A reviewer with initials, or a question: [SJ: is this right?].
  /\[[A-Z]{2,3}: [^\]\n]{3,200}\](?!\()|\[[^\]\n]{3,200}\?\](?!\()/u,
  /\b(?:TBC|TBA|TBD)\b|(?<!\b(?:Part|Article|Chapter|Schedule) )\bXX+\b|\?{3,}/u,
  /\blorem ipsum\b|\binsert (?:chart|date|figure|graph|image|name|number|picture|table|text) here\b/iu,
  /Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document)\.?/iu,
];

/** Words that were to be replaced. */
function unfinished({ text, place }: Block): Finding[] {
  const found = notes.map((note) => note.exec(text)).find((match) => match !== null);
  if (found === undefined) return [];
  return [
    finding(
      'text-unfinished',
      place(found.index),
      `This shows as ${shorten(found[0])} on the page.`,
      'Write the missing words, or leave the sentence out.',
    ),
  ];
}

/**
 * A hash sign after a space ends a value without quotation marks. Settings of a word, such as a status, may well have a remark
 * behind them; text loses its end.
 */
function cutOff({ text, place }: Block, lines: readonly string[]): Finding[] {
  if (!/^\p{Lu}|\s/u.test(text)) return [];
  const { file, line = 1, column = 1 } = place(0);
  const written = lines[line - 1]?.slice(column - 1) ?? '';
  const at = written.startsWith(text) ? written.slice(text.length).search(/^\s+#/u) : -1;
  if (at === -1) return [];
  return [
    finding(
      'text-lost',
      { file, line, column },
      `This shows as "${shorten(text)}" on the page: a hash sign after a space turns the rest of the line into a comment.`,
      `Put quotation marks round the whole text: "${written.trimEnd()}". If it is a comment, put it on a separate line.`,
    ),
  ];
}
