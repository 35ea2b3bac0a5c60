import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isBlank } from '../../writing/tidied.ts';
import type { LiveFinding } from '../liveFindings.ts';
import { curedText } from '../cures.ts';
import { findingLine } from '../liveFindings.ts';
import { schema } from '../../writing/schema.ts';

const key = new PluginKey<DecorationSet>('findings');

/** Shows what the check says below the block that it is about, and underlines the words. */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const findings = transaction.getMeta(key) as readonly LiveFinding[] | undefined;
        return findings === undefined
          ? shown.map(transaction.mapping, transaction.doc)
          : DecorationSet.create(transaction.doc, decorations(transaction.doc, findings));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The change of state that shows findings in the text. */
export function withFindings(state: EditorState, findings: readonly LiveFinding[]): Transaction {
  return state.tr.setMeta(key, findings).setMeta('addToHistory', false);
}

function decorations(doc: Node, findings: readonly LiveFinding[]): Decoration[] {
  return filledBlocks(doc).flatMap(({ node, start }, index) => {
    const own = findings.filter(({ block }) => block === index);
    if (own.length === 0) return [];
    const list = (view: EditorView): HTMLElement => findingList(view, own);
    return [
      Decoration.widget(start + node.nodeSize, list, {
        side: -1,
        key: JSON.stringify(own),
        ignoreSelection: true,
        stopEvent: () => true,
      }),
      Decoration.node(start, start + node.nodeSize, { class: `has-${worst(own)}` }),
      ...own.flatMap(({ quote, cure, severity }) => {
        const place = placeOf(node, start, cure?.replace ?? quote);
        return place === null
          ? []
          : [Decoration.inline(place.from, place.to, { class: `about-${severity}` })];
      }),
    ];
  });
}

/** The blocks of a text that are in the file: empty ones are not. */
function filledBlocks(doc: Node): { node: Node; start: number }[] {
  const blocks: { node: Node; start: number }[] = [];
  doc.forEach((node, start) => {
    if (!isBlank(node)) blocks.push({ node, start });
  });
  return blocks;
}

function worst(findings: readonly LiveFinding[]): string {
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** Where words are in a block. */
function placeOf(
  block: Node,
  start: number,
  words: string | null,
): { from: number; to: number } | null {
  if (words === null) return null;
  let place: { from: number; to: number } | null = null;
  block.descendants((node, offset) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (place !== null || at === -1) return;
    const from = start + 1 + offset + at;
    place = { from, to: from + words.length };
  });
  return place;
}

function findingList(view: EditorView, findings: readonly LiveFinding[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'findings';
  list.contentEditable = 'false';
  list.append(
    ...findings.map((finding) => findingLine(finding, () => void writeCure(view, finding))),
  );
  return list;
}

/** Applies a certain cure to the blocks that it changes, unless the text has been edited since. */
async function writeCure(view: EditorView, finding: LiveFinding): Promise<void> {
  const form = view.dom.closest('form');
  const { doc } = view.state;
  const text = form === null ? null : await curedText(form, finding);
  if (text?.document === null || text === null || view.state.doc !== doc) return;
  const wanted = schema.nodeFromJSON(JSON.parse(text.document));
  const start = doc.content.findDiffStart(wanted.content);
  const ends = doc.content.findDiffEnd(wanted.content);
  if (start === null || ends === null) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  view.dispatch(
    view.state.tr.replace(start, ends.a + overlap, wanted.slice(start, ends.b + overlap)),
  );
  view.focus();
}
