import type { PhrasingContent } from 'mdast';
import type { MammothCell, MammothNode, MammothParagraph } from './mammothTree.ts';
import { plainSpaces } from './plainCharacters.ts';
import type { WordWords } from './wordWords.ts';
import { rawText, wordWords } from './wordWords.ts';

/** A paragraph, list item, heading or table of a document, before it is known what the lines beside it are. */
export type WordBlock =
  | { kind: 'heading'; level: number; words: PhrasingContent[] }
  | { kind: 'item'; level: number; isOrdered: boolean; words: PhrasingContent[] }
  | { kind: 'paragraph'; words: PhrasingContent[] }
  | { kind: 'table'; rows: PhrasingContent[][][] }
  | { kind: 'box'; blocks: WordBlock[] }
  /** A table that becomes a dataset of its own. */
  | { kind: 'dataset'; id: string }
  | { kind: 'contents' };

/** What a document is turned into blocks with. */
export interface BlockSources {
  headingLevels: ReadonlyMap<string, number>;
  words: WordWords;
}

/** The blocks of a document, in order. */
export function wordBlocks(nodes: readonly MammothNode[], sources: BlockSources): WordBlock[] {
  return nodes.flatMap((node): WordBlock[] => {
    if (node.type === 'paragraph') return paragraphBlock(node, sources);
    return node.type === 'table'
      ? tableBlocks(
          node.children.map(({ children }) => children),
          sources,
        )
      : [];
  });
}

function paragraphBlock(
  paragraph: MammothParagraph,
  { headingLevels, words: own }: BlockSources,
): WordBlock[] {
  const words = wordWords(paragraph.children, own);
  if (plainSpaces(rawText(words)) === '' && !words.some(({ type }) => type === 'footnoteReference'))
    return [];
  if (/^toc (?:\d|heading)/iu.test(paragraph.styleName ?? '')) return [{ kind: 'contents' }];
  const level = headingLevels.get(paragraph.styleId ?? '');
  if (level !== undefined) return [{ kind: 'heading', level, words }];
  const { numbering } = paragraph;
  if (numbering !== null)
    return [
      { kind: 'item', level: Number(numbering.level), isOrdered: numbering.isOrdered, words },
    ];
  return [{ kind: 'paragraph', words }];
}

/**
 * A table; with a single column, which many people use for a frame, what is in it. A title in its first row and a note in its last,
 * which go across all columns, are paragraphs of their own.
 */
function tableBlocks(rows: readonly MammothCell[][], sources: BlockSources): WordBlock[] {
  if (rows.every((cells) => cells.length <= 1))
    return [{ kind: 'box', blocks: rows.flatMap((cells) => blocksIn(cells, sources)) }];
  const isAcross = (cells: readonly MammothCell[] = []): boolean =>
    cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1;
  const first = rows.findIndex((cells) => !isAcross(cells));
  const last = rows.findLastIndex((cells) => !isAcross(cells));
  // With a single row between them they are the table.
  const [top, bottom] = last > first ? [first, last + 1] : [0, rows.length];
  return [
    ...rows.slice(0, top).flatMap((cells) => blocksIn(cells, sources)),
    { kind: 'table', rows: filledRows(rows.slice(top, bottom), sources).filter(isFilled) },
    ...rows.slice(bottom).flatMap((cells) => blocksIn(cells, sources)),
  ];
}

function blocksIn(cells: readonly MammothCell[], sources: BlockSources): WordBlock[] {
  return cells.flatMap(({ children }) => wordBlocks(children, sources));
}

function isFilled(row: readonly PhrasingContent[][]): boolean {
  return row.some((words) => rawText(words).trim() !== '');
}

/** The cells of a table, with what a merged cell holds in each of the cells that it takes up. */
function filledRows(rows: readonly MammothCell[][], sources: BlockSources): PhrasingContent[][][] {
  const grid: PhrasingContent[][][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const { children, colSpan, rowSpan } of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const words = cellWords(children, sources);
      for (let row = top; row < Math.min(top + rowSpan, grid.length); row += 1)
        for (let column = left; column < left + colSpan; column += 1) {
          const line = grid[row];
          if (line !== undefined) line[column] = words;
        }
    }
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

/** The words of a cell on one line: its paragraphs, one after another. */
function cellWords(nodes: readonly MammothNode[], sources: BlockSources): PhrasingContent[] {
  const blocks = nodes.flatMap((node) =>
    node.type === 'table'
      ? node.children.flatMap(({ children }) => children.flatMap((cell) => cell.children))
      : [node],
  );
  return wordBlocks(blocks, sources).flatMap((block, index): PhrasingContent[] =>
    'words' in block
      ? [...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]), ...block.words]
      : [],
  );
}
