import type { WordBlock } from './wordBlocks.ts';
import { lineSign, partedAt, rawText, tabSign, wordsAfter } from './wordWords.ts';

/** Bullets as they are typed or come from other programs: no sentence starts with one. */
const bullet =
  /^\s*(?:[•●▪■◦‣·➢✓§\uF0A7\uF0B7\uF0A8\uF0D8\uF0FC]|[–—-](?=[\t ])|[oØ](?=\t| {2,}))[\t ]*/u;
const number = /^\s*\(?\d{1,2}[.)][\t ]+/u;
const letter = /^\s*\(?(?:[a-h]|i{1,3}|iv|vi{0,3})[.)][\t ]+/u;

/** Paragraphs parted where a line was broken, with lists and tables that were typed by hand as what they are meant to be. */
export function withTypedLists(blocks: readonly WordBlock[], notes: string[]): WordBlock[] {
  const lines = blocks.flatMap((block): WordBlock[] => {
    if (block.kind === 'box') return [{ ...block, blocks: withTypedLists(block.blocks, notes) }];
    if (block.kind !== 'paragraph') return [block];
    return partedAt(block.words, lineSign).map((words) => ({ kind: 'paragraph', words }));
  });
  return withTabTables(
    lines.map((block, index) => typedItem(block, lines, index)),
    notes,
  );
}

function typedItem(block: WordBlock, all: readonly WordBlock[], index: number): WordBlock {
  if (block.kind !== 'paragraph') return block;
  const text = rawText(block.words);
  const found = (sign: RegExp): string | undefined => sign.exec(text)?.[0];
  const beside = [all[index - 1], all[index + 1]].flatMap((other) =>
    other?.kind === 'paragraph' ? [rawText(other.words)] : [],
  );
  const level = /^\s*(?:[o◦]|–(?=.*)(?<=^\s{2,}–))/u.test(text) ? 1 : 0;
  const typed = found(bullet);
  if (typed !== undefined)
    return { kind: 'item', level, isOrdered: false, words: wordsAfter(block.words, typed) };
  // A number or letter alone may start a sentence or a heading: it takes two for a list.
  const sign = [number, letter].find(
    (one) => one.test(text) && beside.some((other) => one.test(other)),
  );
  return sign === undefined
    ? block
    : { kind: 'item', level: 0, isOrdered: true, words: wordsAfter(block.words, found(sign)) };
}

/** Lines whose words are set apart with tabs, as the table that they are meant to be. */
function withTabTables(blocks: readonly WordBlock[], notes: string[]): WordBlock[] {
  const result: WordBlock[] = [];
  let lines: Extract<WordBlock, { kind: 'paragraph' }>[] = [];
  const close = (): void => {
    if (lines.length >= 2) {
      const rows = lines.map(({ words }) =>
        partedAt(words, tabSign).map((part) => wordsAfter(part)),
      );
      const width = Math.max(...rows.map(({ length }) => length));
      result.push({
        kind: 'table',
        rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
      });
      notes.push(`lines with tabs became a table: "${rawText(rows[0]?.flat() ?? [])}"`);
    } else result.push(...lines.map((line) => ({ ...line, words: wordsAfter(line.words) })));
    lines = [];
  };
  for (const block of blocks) {
    const isLine = block.kind === 'paragraph' && /\S\t+\S/u.test(rawText(block.words));
    if (isLine) lines.push(block);
    else {
      close();
      result.push(
        block.kind === 'paragraph' ? { ...block, words: wordsAfter(block.words) } : block,
      );
    }
  }
  close();
  return result;
}
