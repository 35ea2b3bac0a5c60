import type { Command } from 'prosemirror-state';
import { schema } from '../../writing/schema.ts';
import { askInDialog } from './dialog.ts';

/** Makes the chosen words a link, changes the link that the cursor is in, or takes it away when the address is empty. */
export const linkCommand: Command = (state, dispatch, view) => {
  const link = schema.marks['link'];
  const { from, to, $from, empty } = state.selection;
  if (link === undefined || view === undefined) return false;
  const known =
    link.isInSet($from.marks()) ?? $from.nodeAfter?.marks.find(({ type }) => type === link);
  if (empty && known === undefined) return false;
  if (dispatch === undefined) return true;
  const range = empty ? rangeOf($from.parent, $from.start(), from) : { from, to };
  void askInDialog({
    title: 'Link',
    known: { href: String(known?.attrs['href'] ?? '') },
    fields: () => [{ name: 'href', label: 'Address: /groups/ on this site, or https://…' }],
    shown: null,
  }).then((values) => {
    if (values === null) return;
    view.focus();
    const href = (values['href'] ?? '').trim();
    const transaction = view.state.tr.removeMark(range.from, range.to, link);
    if (href !== '') transaction.addMark(range.from, range.to, link.create({ href }));
    view.dispatch(transaction);
  });
  return true;
};

/** Takes a link away and leaves its words. */
export const unlinkCommand: Command = (state, dispatch) => {
  const link = schema.marks['link'];
  if (link === undefined || link.isInSet(state.selection.$from.marks()) === undefined) return false;
  const { $from, from } = state.selection;
  const range = rangeOf($from.parent, $from.start(), from);
  dispatch?.(state.tr.removeMark(range.from, range.to, link));
  return true;
};

/** The words of a block that are one link with those at a place. */
function rangeOf(
  parent: Parameters<Command>[0]['doc'],
  start: number,
  place: number,
): { from: number; to: number } {
  let found = { from: place, to: place };
  parent.forEach((node, offset) => {
    const from = start + offset;
    const to = from + node.nodeSize;
    if (!node.marks.some(({ type }) => type.name === 'link') || place < from || place > to) return;
    found = { from, to };
  });
  return found;
}
