import { lift, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { Plugin, TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { schema } from '../../writing/schema.ts';
import { components, insertComponent } from './components.ts';
import { element } from './dialog.ts';
import { linkCommand, unlinkCommand } from './links.ts';
import type { Surroundings } from './writingData.ts';

interface Tool {
  label: string;
  command: Command;
  /** The mark that the button shows as on or off. */
  mark?: string;
  /** Whether it is only useful in tables. */
  inTable?: boolean;
}

const type = (name: string) => {
  const found = schema.nodes[name];
  if (found === undefined) throw new Error(`There is no block "${name}".`);
  return found;
};
const mark = (name: string) => {
  const found = schema.marks[name];
  if (found === undefined) throw new Error(`There is no mark "${name}".`);
  return found;
};

const blocks: readonly {
  label: string;
  command: Command;
  isOf: (name: string, level: unknown) => boolean;
}[] = [
  { label: 'Text', command: setBlockType(type('paragraph')), isOf: (name) => name === 'paragraph' },
  ...[2, 3, 4].map((level) => ({
    label: ['Heading', 'Heading below it', 'Smallest heading'][level - 2] ?? '',
    command: setBlockType(type('heading'), { level }),
    isOf: (name: string, own: unknown) => name === 'heading' && own === level,
  })),
];

const tools: readonly Tool[] = [
  { label: 'Bold', command: toggleMark(mark('strong')), mark: 'strong' },
  { label: 'Italic', command: toggleMark(mark('emphasis')), mark: 'emphasis' },
  { label: 'Link', command: linkCommand },
  { label: 'Remove link', command: unlinkCommand },
  { label: 'List', command: wrapInList(type('bullet_list')) },
  { label: 'Numbered list', command: wrapInList(type('ordered_list')) },
  { label: 'Further in', command: sinkListItem(type('list_item')) },
  {
    label: 'Further out',
    command: (state, dispatch) =>
      liftListItem(type('list_item'))(state, dispatch) || lift(state, dispatch),
  },
  { label: 'Undo', command: undo },
  { label: 'Redo', command: redo },
  { label: 'Add row', command: addRowAfter, inTable: true },
  { label: 'Add column', command: addColumnAfter, inTable: true },
  { label: 'Remove row', command: deleteRow, inTable: true },
  { label: 'Remove column', command: deleteColumn, inTable: true },
  { label: 'Remove table', command: deleteTable, inTable: true },
];

/** An empty table with a row for headings. */
const insertTable: Command = (state, dispatch) => {
  const row = (cell: string) =>
    schema.node('table_row', null, [schema.node(cell), schema.node(cell)]);
  const table = schema.node('table', null, [
    row('table_header'),
    row('table_cell'),
    row('table_cell'),
  ]);
  const { tr } = state;
  tr.replaceSelectionWith(table);
  let start = 0;
  tr.doc.descendants((node, position) => {
    if (node === table) start = position;
  });
  // Writing begins in the first cell.
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start))).scrollIntoView());
  return true;
};

/** The buttons above the text. */
export function toolbar(
  bar: HTMLElement,
  around: Surroundings,
): { plugin: Plugin; attach(view: EditorView): void } {
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Form of the text');
  const style = element('select', { 'aria-label': 'Kind of block' });
  style.append(
    ...blocks.map(({ label }, index) => element('option', { value: String(index) }, label)),
  );
  const buttons = tools.map((tool) => ({
    ...tool,
    button: element('button', { type: 'button', class: 'minor' }, tool.label),
  }));
  const isInReport = around.file.startsWith('reports/');
  const listed = components.filter(({ inReportOnly = false }) => isInReport || !inReportOnly);
  const what = element('select', { 'aria-label': 'What to insert' });
  what.append(
    ...listed.map(({ name, label }) => element('option', { value: name }, label)),
    element('option', { value: '' }, 'Empty table'),
  );
  const insert = element('button', { type: 'button', class: 'minor' }, 'Insert');
  bar.append(style, ...buttons.map(({ button }) => button), what, insert);

  const keepStop = moveWithArrows(bar);

  function update(view: EditorView): void {
    const { state } = view;
    const { $from, from, to, empty } = state.selection;
    const index = blocks.findIndex(({ isOf }) =>
      isOf($from.parent.type.name, $from.parent.attrs['level']),
    );
    style.value = String(index);
    style.disabled = isInTable(state);
    for (const { button, command, mark: name, inTable = false } of buttons) {
      button.hidden = inTable && !isInTable(state);
      button.disabled = !command(state, undefined, view);
      if (name === undefined) continue;
      const isOn = empty
        ? (state.storedMarks ?? $from.marks()).some(({ type: { name: own } }) => own === name)
        : state.doc.rangeHasMark(from, to, mark(name));
      button.setAttribute('aria-pressed', String(isOn));
    }
    keepStop();
  }

  function attach(view: EditorView): void {
    const run = (command: Command): void => {
      command(view.state, (transaction) => view.dispatch(transaction), view);
      view.focus();
    };
    style.addEventListener('change', () => {
      blocks[Number(style.value)]?.command(view.state, (transaction) => view.dispatch(transaction));
    });
    for (const { button, command } of buttons) button.addEventListener('click', () => run(command));
    insert.addEventListener('click', () => {
      const component = listed.find(({ name }) => name === what.value);
      if (isInTable(view.state) && component?.node !== 'chip')
        return around.tell('This cannot go into a table. Put the cursor below the table first.');
      if (component === undefined) run(insertTable);
      else void insertComponent(view, component, around);
    });
    update(view);
  }

  return { plugin: new Plugin({ view: () => ({ update }) }), attach };
}

/**
 * Makes a bar one stop for the Tab key; the arrows lead from button to button.
 * @returns makes sure that the stop is a button that can be used
 */
function moveWithArrows(bar: HTMLElement): () => void {
  const all = (): HTMLElement[] =>
    [...bar.querySelectorAll<HTMLElement>('button, select')].filter(
      (one) => !one.hidden && !one.hasAttribute('disabled'),
    );
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const one of bar.querySelectorAll<HTMLElement>('button, select'))
      one.tabIndex = one === stop ? 0 : -1;
  };
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) stopAt(target);
  });
  bar.addEventListener('keydown', (event) => {
    const list = all();
    const now = list.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: list.length - 1 }[
      event.key
    ];
    const target = next === undefined ? undefined : list[next];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
  return () => {
    const list = all();
    stopAt(list.find(({ tabIndex }) => tabIndex === 0) ?? list[0]);
  };
}
