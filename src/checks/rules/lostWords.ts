import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { shorten } from '../../reader/valueWords.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import type { Rule } from '../rule.ts';

/** What was written is what is shown: no words are lost behind a sign, and none stand there to be replaced. */
export const lostWords: Rule = ({ entries, texts }) =>
  livingEntries(entries).flatMap((entry) => {
    const text = texts.get(entry.file) ?? '';
    const hasRemarks = /\S\s+#/u.test(text);
    if (!hasRemarks && !text.includes('[')) return [];
    const lines = text.split('\n');
    return blocksOf(entry).flatMap((block) => [
      ...unfinished(block),
      ...(hasRemarks && block.kind === 'field' ? cutOff(block, lines) : []),
    ]);
  });

/** Words in square brackets that were to be replaced. */
function unfinished({ text, place }: Block): Finding[] {
  const found =
    /\[(?:insert|add|enter|to be|tbc|tba|xx+|name|date|number)\b[^\]\n]{0,40}\](?!\()/iu.exec(text);
  if (found === null) return [];
  return [
    finding(
      'text-unfinished',
      place(found.index),
      `This shows as ${found[0]} on the page.`,
      'Write what belongs there.',
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
      `This shows as "${shorten(text)}" on the page: a hash sign after a space makes the rest of the line a remark.`,
      `Put quotation marks round the whole text: "${written.trimEnd()}". When it is a remark, put it on a line of its own.`,
    ),
  ];
}
