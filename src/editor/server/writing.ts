import type { Nodes, Root } from 'mdast';
import type { Partnership } from '../../model/partnership.ts';
import { anchors } from '../../prose/headings.ts';
import { paragraphAnchors } from '../../prose/paragraphAnchors.ts';
import { componentLabel } from '../content/componentLabel.ts';
import type { OpenFile } from '../content/openFile.ts';
import { bodyOf } from '../content/openFile.ts';
import type { WritingState } from '../screens/wordsInputs.ts';
import type { ComponentAttributes } from '../writing/schema.ts';
import { labelKey } from '../writing/schema.ts';
import { openWords } from '../writing/wordsEdit.ts';

/**
 * The text of a page as the text editor shows it.
 * @param place the anchor on the page that it was opened at
 * @returns `null` when something in it cannot be read
 */
export function writingState(
  file: OpenFile,
  partnership: Partnership | null,
  place: string | null,
): WritingState | null {
  const words = openWords(bodyOf(file));
  if (words === null) return null;
  const labels: Record<string, string> = {};
  words.doc.descendants(({ attrs }) => {
    if (!('properties' in attrs)) return;
    const component = attrs as ComponentAttributes;
    labels[labelKey(component)] = componentLabel(component, partnership);
  });
  return {
    document: JSON.stringify(words.doc),
    labels,
    block: place === null ? null : blockOf(words.tree, place),
  };
}

/** The block that holds the heading or paragraph with an anchor, counted from 0. */
function blockOf(tree: Root, anchor: string): number | null {
  const all = [...anchors(tree), ...paragraphAnchors(tree)] as [Nodes, string][];
  const at = all.find(([, id]) => id === anchor)?.[0].position?.start.offset;
  if (at === undefined) return null;
  const index = tree.children.findIndex(({ position }) => (position?.end.offset ?? 0) >= at);
  return index === -1 ? null : index;
}
