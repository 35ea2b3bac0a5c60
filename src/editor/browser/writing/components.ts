import type { Node } from 'prosemirror-model';
import type { Command, Transaction } from 'prosemirror-state';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Insertable } from '../../content/insertable.ts';
import type { ComponentAttributes } from '../../writing/schema.ts';
import { schema } from '../../writing/schema.ts';
import type { DialogField, Values } from './dialog.ts';
import { askInDialog } from './dialog.ts';
import { askInsertable, pictureAddress } from './insertable.ts';
import { noAnswer } from '../heldSubmit.ts';
import type { Surroundings } from './writingData.ts';
import { askedLabel } from './writingData.ts';

/** A component that can be put into a text. */
export interface InsertableComponent {
  name: string;
  /** What it is called in the list. */
  label: string;
  node: 'chip' | 'placed' | 'panel';
  /** The questions about it; none if it has no properties. */
  fields?: (from: Insertable, values: Values) => DialogField[];
  /** Whether the dialogue shows what readers will see. */
  isShown?: boolean;
  inReportOnly?: boolean;
}

const table = (from: Insertable): DialogField => ({
  name: 'dataset',
  label: 'Table of figures',
  options: from.tables,
});

/** Everything that can be put into a text, in the order of the list. */
export const components: readonly InsertableComponent[] = [
  { name: 'Value', label: 'Figure from a table', node: 'chip', isShown: true, fields: valueFields },
  {
    name: 'Figure',
    label: 'Chart',
    node: 'placed',
    fields: (from, { dataset }) => [
      { ...table(from), options: from.tables.filter(({ charts }) => charts.length > 0) },
      {
        name: 'chart',
        label: 'Chart',
        options: from.tables.find(({ id }) => id === dataset)?.charts ?? [],
        picture: (id) => pictureAddress(dataset ?? '', id),
      },
    ],
  },
  { name: 'DataTable', label: 'Table of figures', node: 'placed', fields: (from) => [table(from)] },
  {
    name: 'TimeLimit',
    label: 'Time limit',
    node: 'chip',
    isShown: true,
    fields: ({ limits }) => [{ name: 'id', label: 'Time limit', options: limits }],
  },
  { name: 'Inset', label: 'Highlighted note', node: 'panel' },
  { name: 'Warning', label: 'Warning', node: 'panel' },
  {
    name: 'Details',
    label: 'Text that opens when clicked',
    node: 'panel',
    fields: () => [{ name: 'summary', label: 'The words that open it' }],
  },
  {
    name: 'Impact',
    label: 'Impact statement',
    node: 'panel',
    inReportOnly: true,
    fields: ({ evidence }) => [
      { name: 'evidence', label: 'The evidence it is based on', options: evidence, isMany: true },
    ],
  },
  {
    name: 'LimitedProgress',
    label: 'Priorities with little or no progress',
    node: 'placed',
    inReportOnly: true,
  },
  { name: 'TrainingTable', label: 'Table of training', node: 'placed', inReportOnly: true },
  {
    name: 'ContributionTable',
    label: 'Table of contributions',
    node: 'placed',
    inReportOnly: true,
  },
];

function valueFields(from: Insertable, { dataset, form }: Values): DialogField[] {
  const chosen = from.tables.find(({ id }) => id === dataset);
  const isCompared = form === 'difference' || form === 'percentage-change';
  return [
    table(from),
    { name: 'row', label: 'Row', options: chosen?.rows ?? [] },
    { name: 'column', label: 'Column', options: chosen?.columns ?? [] },
    {
      name: 'form',
      label: 'Form',
      options: [
        { id: 'value', label: 'The figure as it is' },
        { id: 'difference', label: 'The difference from another row' },
        { id: 'percentage-change', label: 'The change since another row, in per cent' },
      ],
    },
    ...(isCompared ? [{ name: 'from', label: 'Compared with', options: chosen?.rows ?? [] }] : []),
  ];
}

/** Asks about a component; `null` when the writer cancels. */
async function asked(
  { name, label, fields, isShown = false }: InsertableComponent,
  known: Values,
  { file, tell }: Surroundings,
): Promise<ComponentAttributes | null> {
  if (fields === undefined) return { name, properties: {} };
  const from = await askInsertable(file);
  if (from === null) {
    tell(noAnswer);
    return null;
  }
  const values = await askInDialog({
    title: label,
    known,
    fields: (now) => fields(from, now),
    shown: isShown ? (now) => askedLabel({ name, properties: withoutUsual(now) }) : null,
  });
  return values === null ? null : { name, properties: withoutUsual(values) };
}

/** Properties without those that say nothing more than their absence. */
function withoutUsual(values: Values): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value = '']): [string, string][] =>
    value === '' || (name === 'form' && value === 'value') ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}

/** Puts a component into the text, at the cursor. */
export async function insertComponent(
  view: EditorView,
  component: InsertableComponent,
  around: Surroundings,
): Promise<void> {
  const attributes = await asked(component, {}, around);
  if (attributes === null) return;
  view.focus();
  const inner = component.node === 'panel' ? schema.node('paragraph') : undefined;
  const node = schema.node(component.node, attributes, inner);
  const transaction = view.state.tr.replaceSelectionWith(node);
  if (component.node === 'placed') goBelow(transaction, node);
  view.dispatch(transaction.scrollIntoView());
}

/** Writing goes on below a block without words of its own: while it is chosen, the next key would replace it. */
function goBelow(transaction: Transaction, block: Node): void {
  let end = -1;
  transaction.doc.descendants((node, position) => {
    if (node === block) end = position + node.nodeSize;
  });
  if (end === -1) return;
  if (transaction.doc.resolve(end).nodeAfter?.isTextblock !== true)
    transaction.insert(end, schema.node('paragraph'));
  transaction.setSelection(TextSelection.create(transaction.doc, end + 1));
}

/** Lets the component at a place be changed. */
export function openComponent(
  view: EditorView,
  place: number | undefined,
  around: Surroundings,
): void {
  const node = place === undefined ? null : view.state.doc.nodeAt(place);
  const component = components.find(({ name }) => name === node?.attrs['name']);
  if (node === null || place === undefined || component?.fields === undefined) return;
  const { properties } = node.attrs as ComponentAttributes;
  void asked(component, properties, around).then((attributes) => {
    if (attributes === null || view.state.doc.nodeAt(place)?.eq(node) !== true) return;
    view.focus();
    view.dispatch(view.state.tr.setNodeMarkup(place, null, attributes));
  });
}

/** Enter on a component that is chosen opens it. */
export function changeComponent(around: Surroundings): Command {
  return ({ selection }, dispatch, view) => {
    const isComponent = selection instanceof NodeSelection && 'properties' in selection.node.attrs;
    if (!isComponent || view === undefined) return false;
    if (dispatch !== undefined) openComponent(view, selection.from, around);
    return true;
  };
}
