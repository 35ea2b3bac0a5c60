import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { goToNextCell, isInTable, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { schema } from '../../writing/schema.ts';
import type { LiveFinding } from '../liveFindings.ts';
import { componentViews } from './componentViews.ts';
import { changeComponent } from './components.ts';
import { findingMarks, withFindings } from './findingMarks.ts';
import { leaveBlock, leavePanel } from './leaveBlock.ts';
import { linkCommand } from './links.ts';
import { pastedWords } from './pastedWords.ts';
import { toolbar } from './toolbar.ts';
import { knownLabels } from './writingData.ts';

/** Puts a text editor in the place of the plain text of a page. What is written is sent with the form, as JSON. */
export function openWriting(form: HTMLFormElement): void {
  const sent = form.querySelector<HTMLTextAreaElement>('textarea[name="document"]');
  const page = form.querySelector<HTMLElement>('[data-page]');
  const bar = form.querySelector<HTMLElement>('[data-toolbar]');
  const plain = form.querySelector<HTMLElement>('[data-plain]');
  if (sent === null || page === null || bar === null || plain === null) return;
  const typed = plain.querySelector('textarea');
  // Anyone who began typing before this script ran continues with the plain text.
  if (typed !== null && typed.value !== typed.defaultValue) return;
  const labels = knownLabels(sent.dataset['labels'] ?? '{}');
  const file = form.querySelector<HTMLInputElement>('[name="file"]')?.value ?? '';
  const told = form.querySelector<HTMLElement>('[data-told]');
  const tell = (words: string): void => {
    if (told === null) return;
    told.hidden = false;
    told.textContent = words;
  };
  const surroundings = { file, labels, tell };
  const tools = toolbar(bar, surroundings);
  const start = (json: string): EditorState =>
    EditorState.create({
      doc: schema.nodeFromJSON(JSON.parse(json)),
      plugins: [
        keymap(keys),
        keymap({ Enter: changeComponent(surroundings) }),
        keymap(baseKeymap),
        inputRules({ rules: typedMarks }),
        history(),
        tableEditing(),
        findingMarks(),
        tools.plugin,
      ],
    });
  const view = new EditorView(page, {
    state: start(sent.value),
    nodeViews: componentViews(surroundings),
    attributes: {
      id: 'writing',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'writing-label',
      spellcheck: 'true',
    },
    ...pastedWords(tell),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (!transaction.docChanged) return;
      sent.value = JSON.stringify(view.state.doc);
      form.dispatchEvent(new Event('input'));
    },
  });
  tools.attach(view);
  // The field holds something else when words that were not saved have been put back into the form.
  form.addEventListener('input', () => {
    if (sent.value !== JSON.stringify(view.state.doc)) view.updateState(start(sent.value));
  });
  form.addEventListener('findings', (event) => {
    const { detail } = event as CustomEvent<LiveFinding[]>;
    view.dispatch(withFindings(view.state, detail));
  });
  form.dataset['writing'] = '';
  sent.disabled = false;
  for (const part of form.querySelectorAll<HTMLElement>('[data-writing]')) part.hidden = false;
  plain.hidden = true;
  for (const area of plain.querySelectorAll('textarea')) area.disabled = true;
  if (sent.dataset['block'] !== '') beginAt(view, startOf(view, Number(sent.dataset['block'])));
  keepCursor(form, view);
}

/** The place within a block of the text, counted from 0. */
function startOf({ state: { doc } }: EditorView, block: number): number {
  return doc.children.slice(0, block).reduce((sum, { nodeSize }) => sum + nodeSize, 1);
}

/** Begins at a place in the text. */
function beginAt(view: EditorView, place: number): void {
  const { doc } = view.state;
  const selection = TextSelection.near(doc.resolve(Math.min(place, doc.content.size)));
  // Without the focus the browser knows no cursor that it could scroll to.
  view.focus();
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}

/** The cursor is where it was when the text has been saved. */
function keepCursor(form: HTMLFormElement, view: EditorView): void {
  const kept = sessionStorage.getItem('cursor');
  sessionStorage.removeItem('cursor');
  if (kept !== null && new URLSearchParams(location.search).has('saved'))
    beginAt(view, Number(kept));
  form.addEventListener('submit', () => {
    if (view.hasFocus()) sessionStorage.setItem('cursor', String(view.state.selection.head));
  });
}

/** A line break within a paragraph. Headings and cells are one line. */
const lineBreak: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.name !== 'paragraph') return false;
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};

/** Enter in a table leads to the next cell, because a cell is one line, and from the last one out of the table. */
const nextCell: Command = (state, dispatch) =>
  isInTable(state) && chainCommands(goToNextCell(1), leaveBlock(1), leaveTable)(state, dispatch);

/** Leads to what is below a table. */
const leaveTable: Command = ({ selection: { $head }, doc, tr }, dispatch) => {
  const depth = $head.depth - 2;
  dispatch?.(tr.setSelection(Selection.near(doc.resolve($head.after(depth)))).scrollIntoView());
  return true;
};

const { nodes, marks } = schema;
const item = nodes['list_item'];
const [strong, emphasis] = [marks['strong'], marks['emphasis']];
if (item === undefined || strong === undefined || emphasis === undefined)
  throw new Error('The schema of texts has lost a part.');

const keys: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(strong),
  'Mod-i': toggleMark(emphasis),
  'Mod-k': linkCommand,
  'Shift-Enter': chainCommands(nextCell, lineBreak),
  Enter: chainCommands(nextCell, splitListItem(item), leavePanel),
  'Mod-]': sinkListItem(item),
  'Mod-[': liftListItem(item),
  ArrowDown: leaveBlock(1),
  ArrowUp: leaveBlock(-1),
};

const typedMarks = [
  ...(nodes['bullet_list'] === undefined
    ? []
    : [wrappingInputRule(/^\s*[-•*]\s$/u, nodes['bullet_list'])]),
  ...(nodes['ordered_list'] === undefined
    ? []
    : [
        wrappingInputRule(/^(\d+)[.)]\s$/u, nodes['ordered_list'], ([, start]) => ({
          start: Number(start),
        })),
      ]),
  ...(nodes['heading'] === undefined
    ? []
    : [
        textblockTypeInputRule(/^(#{2,4})\s$/u, nodes['heading'], ([, signs = '']) => ({
          level: signs.length,
        })),
      ]),
];
