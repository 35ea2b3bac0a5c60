import type { Node, YAMLSeq } from 'yaml';
import { isNode, isSeq } from 'yaml';
import type { TextEdit } from './fileParts.ts';
import { afterLine, edited, lineEndOf, lineStart } from './fileParts.ts';
import type { FieldOrder } from './fieldEdit.ts';
import { addedField, proven, withoutField } from './fieldEdit.ts';
import { writtenValue } from './writtenValue.ts';
import type { ValuePath, YamlText } from './yamlNode.ts';
import { NotEditable, endOf, hyphenOf, isEmpty, openYaml, placedValue } from './yamlNode.ts';

/** A piece of YAML with one more item at the end of the list at a path. The list is added when there is none. */
export function withItem(
  text: string,
  path: ValuePath,
  item: unknown,
  order: FieldOrder = () => [],
): string {
  const yaml = openYaml(text);
  const list = placedValue(yaml, path);
  const items = isSeq(list?.node) ? nodesOf(list.node) : [];
  const change = (data: unknown): unknown => changedList(data, path, (all) => [...all, item]);
  if (list === null)
    return proven(yaml, edited(text, addedField(yaml, path, [item], order)), change);
  const eol = lineEndOf(text);
  if (items.length === 0) {
    if (list.pair === null || isFlowParent(list))
      throw new NotEditable('This list is written in an unusual way.');
    const bare = withoutField(text, path);
    const again = openYaml(bare);
    return proven(yaml, edited(bare, addedField(again, path, [item], order)), change);
  }
  const last = items.at(-1);
  if (last === undefined) throw new NotEditable('This list is written in an unusual way.');
  if (list.inFlow) {
    const end = endOf(last) ?? 0;
    const written = writtenValue(item, { node: null, indent: 0, inFlow: true });
    return proven(yaml, edited(text, { start: end, end, text: `, ${written}` }), change);
  }
  const hyphen = hyphenOf(text, last);
  const indent = hyphen - lineStart(text, hyphen);
  const written = writtenValue([item], { node: null, indent, inFlow: false }).trimStart();
  const start = afterLine(text, isEmpty(last) ? hyphen + 1 : (endOf(last) ?? hyphen));
  const isClosed = text[start - 1] === '\n';
  const words = ownIndent(written, indent).replaceAll('\n', eol);
  return proven(
    yaml,
    edited(text, {
      start,
      end: start,
      text: `${isClosed ? '' : eol}${' '.repeat(indent)}${words}${eol}`,
    }),
    change,
  );
}

/** Lines of a list that were written under a name are two further in than its items. */
function ownIndent(written: string, indent: number): string {
  const [first = '', ...rest] = written.split('\n');
  const further = ' '.repeat(indent + 2);
  return [
    first,
    ...rest.map((line) => (line.startsWith(further) ? line.replace('  ', '') : line)),
  ].join('\n');
}

function isFlowParent({ parent }: { parent: unknown }): boolean {
  return isNode(parent) && 'flow' in parent && parent.flow === true;
}

/** A piece of YAML without one item of a list. A list that would be left empty is removed. */
export function withoutItem(text: string, path: ValuePath, index: number): string {
  const yaml = openYaml(text);
  const { list, items } = listAt(yaml, path);
  if (items.length === 1) return withoutField(text, path);
  const edit = list.inFlow ? flowRemoval(items, index) : rowOf(yaml, items, index);
  return proven(yaml, edited(text, { ...edit, text: '' }), (data) =>
    changedList(data, path, (all) => all.toSpliced(index, 1)),
  );
}

/** A piece of YAML with an item of a list in the place of the one before it. Comments above an item move with it. */
export function withItemUp(text: string, path: ValuePath, index: number): string {
  const yaml = openYaml(text);
  const { list, items } = listAt(yaml, path);
  if (index < 1 || items[index] === undefined) return text;
  const place = (at: number): TextEdit =>
    list.inFlow ? flowItem(items, at) : withComments(text, rowOf(yaml, items, at));
  const upper = place(index - 1);
  const lower = place(index);
  const rows = [lower, upper].map(({ start, end }) => text.slice(start, end));
  const [first = '', second = ''] =
    list.inFlow || rows.every((row) => row.endsWith('\n'))
      ? rows
      : [`${rows[0] ?? ''}${lineEndOf(text)}`, (rows[1] ?? '').replace(/\r?\n$/u, '')];
  const between = text.slice(upper.end, lower.start);
  const after = text.slice(0, upper.start) + first + between + second + text.slice(lower.end);
  return proven(yaml, after, (data) =>
    changedList(data, path, (all) =>
      all.toSpliced(index - 1, 2, all[index] as unknown, all[index - 1] as unknown),
    ),
  );
}

function listAt(
  yaml: YamlText,
  path: ValuePath,
): { list: { inFlow: boolean }; items: readonly Node[] } {
  const list = placedValue(yaml, path);
  if (list === null || !isSeq(list.node)) throw new NotEditable('There is no list here.');
  return { list, items: nodesOf(list.node) };
}

function nodesOf(list: YAMLSeq): Node[] {
  return list.items.filter(isNode);
}

/** The whole lines of an item. */
function rowOf({ text }: YamlText, items: readonly Node[], index: number): TextEdit {
  const item = items[index];
  if (item === undefined) throw new NotEditable('There is no such item.');
  const hyphen = hyphenOf(text, item);
  const start = lineStart(text, hyphen);
  if (text.slice(start, hyphen).trim() !== '')
    throw new NotEditable('This list is written in an unusual way.');
  const end = afterLine(text, isEmpty(item) ? hyphen + 1 : (endOf(item) ?? hyphen));
  return { start, end, text: '' };
}

/** The lines of an item with the comments directly above it. */
function withComments(text: string, row: TextEdit): TextEdit {
  let { start } = row;
  while (start > 0) {
    const line = lineStart(text, start - 1);
    if (!text.slice(line, start).trimStart().startsWith('#')) break;
    start = line;
  }
  return { ...row, start };
}

function flowItem(items: readonly Node[], index: number): TextEdit {
  const item = items[index];
  return { start: item?.range?.[0] ?? 0, end: item?.range?.[1] ?? 0, text: '' };
}

function flowRemoval(items: readonly Node[], index: number): TextEdit {
  const { start, end } = flowItem(items, index);
  const next = items[index + 1]?.range?.[0];
  if (next !== undefined) return { start, end: next, text: '' };
  return { start: items[index - 1]?.range?.[1] ?? start, end, text: '' };
}

/** Data with the list at a path changed. */
function changedList(
  data: unknown,
  [step, ...rest]: ValuePath,
  change: (all: readonly unknown[]) => unknown,
): unknown {
  if (step === undefined) return change(Array.isArray(data) ? data : []);
  const container = (data ?? {}) as Record<string | number, unknown>;
  container[step] = changedList(container[step], rest, change);
  return container;
}
