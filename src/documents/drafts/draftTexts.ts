import type { PhrasingContent } from 'mdast';
import type { Draft, DraftBlock, DraftPlace } from './draft.ts';

/** The places of a draft that can be commented on, in order. */
export function draftPlaces({ chapters }: Draft): DraftPlace[] {
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('place' in block && block.place !== null ? [block.place] : [])),
  );
}

/** Everything that a draft says, paragraph by paragraph and cell by cell. */
export function draftTexts(draft: Draft): string[] {
  return [
    draft.title,
    ...draft.chapters.flatMap(({ title, blocks, footnotes }) => [
      title,
      ...blocks.flatMap(blockTexts),
      ...[...footnotes.values()].map(textOf),
    ]),
  ];
}

function blockTexts(block: DraftBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'table':
      return [block.caption, ...block.rows.flatMap((row) => row.map(textOf))];
    case 'chart':
      return [block.title, block.description];
    default:
      return [textOf(block.words)];
  }
}

/** The letters of words. */
function textOf(words: readonly PhrasingContent[]): string {
  return words
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('');
}
