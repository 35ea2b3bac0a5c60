import type { Command } from 'prosemirror-state';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { schema } from '../../writing/schema.ts';

/** Blocks that a cursor cannot be placed beside. */
const closed = ['table', 'panel', 'placed', 'kept', 'horizontal_rule'];

/**
 * Adds a paragraph before the first or after the last block of a text, where there would be nowhere to write.
 * @param to `1` below the last block, `-1` above the first
 */
export function leaveBlock(to: 1 | -1): Command {
  return (state, dispatch, view) => {
    const { doc, selection, tr } = state;
    const { $from } = selection;
    const isChosen = selection instanceof NodeSelection && $from.depth === 0;
    const block = isChosen ? selection.node : $from.node(1);
    const isAtEdge = (depth: number): boolean => {
      const { childCount, type } = $from.node(depth);
      // Above and below a cell are other rows.
      return type.name === 'table_row' || $from.index(depth) === (to === 1 ? childCount - 1 : 0);
    };
    const depths = Array.from({ length: Math.max(1, $from.depth) }, (_, depth) => depth);
    if (!closed.includes(block.type.name) || !depths.every(isAtEdge)) return false;
    if (!isChosen && view?.endOfTextblock(to === 1 ? 'down' : 'up') === false) return false;
    const place = to === 1 ? doc.content.size : 0;
    tr.insert(place, schema.node('paragraph'));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView());
    return true;
  };
}

/** Enter in an empty paragraph at the end of a panel continues below it, just as it ends a list. */
export const leavePanel: Command = ({ selection: { $from }, tr }, dispatch) => {
  const panel = $from.depth < 2 ? null : $from.node(-1);
  const isLast = panel !== null && $from.index(-1) === panel.childCount - 1;
  if (panel?.type.name !== 'panel' || !isLast || panel.childCount < 2) return false;
  if ($from.parent.content.size > 0) return false;
  tr.delete($from.before(), $from.after());
  const place = tr.mapping.map($from.after(-1));
  tr.insert(place, schema.node('paragraph'));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView());
  return true;
};
