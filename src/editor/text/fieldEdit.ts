import { isDeepStrictEqual } from 'node:util';
import type { YAMLMap } from 'yaml';
import { isMap, isPair, isScalar } from 'yaml';
import type { TextEdit } from './fileParts.ts';
import { afterLine, edited, lineEndOf, lineStart } from './fileParts.ts';
import type { SingleValue } from './scalarEdit.ts';
import { quotedEdit, scalarEdit } from './scalarEdit.ts';
import { writtenValue } from './writtenValue.ts';
import type { PlacedValue, ValuePath, YamlText } from './yamlNode.ts';
import {
  NotEditable,
  afterColon,
  endOf,
  isEmpty,
  keyStart,
  openYaml,
  placedValue,
} from './yamlNode.ts';

/** The order of the fields of a group, so that a new one is put where its schema has it. */
export type FieldOrder = (path: ValuePath) => readonly string[];

/**
 * A piece of YAML with another value at a path. Every other line stays as it is. A field that is not there yet is added, with the
 * groups of fields that it is in.
 */
export function withValue(
  text: string,
  path: ValuePath,
  value: SingleValue,
  order: FieldOrder = () => [],
): string {
  const yaml = openYaml(text);
  const where = placedValue(yaml, path);
  const change = (data: unknown): unknown => setAt(data, path, value);
  if (where === null)
    return proven(yaml, edited(text, addedField(yaml, path, value, order)), change);
  try {
    return proven(yaml, edited(text, scalarEdit(yaml, where, value)), change);
  } catch (cause) {
    // Some texts cannot be written in the style of the old value; any text can be written in quotation marks.
    if (!(cause instanceof NotEditable) || typeof value !== 'string') throw cause;
    return proven(yaml, edited(text, quotedEdit(yaml, where, value)), change);
  }
}

/** A piece of YAML without the field at a path. A group of fields that would be left empty is removed too. */
export function withoutField(text: string, path: ValuePath): string {
  const yaml = openYaml(text);
  const where = placedValue(yaml, path);
  if (where === null) return text;
  const { parent } = where;
  const above = path.slice(0, -1);
  if (isMap(parent) && parent.items.length === 1 && above.length > 0) {
    if (typeof above.at(-1) === 'string') return withoutField(text, above);
    return emptied(yaml, path);
  }
  const after = edited(text, removedField(yaml, where));
  return proven(yaml, after, (data) => removeAt(data, path));
}

/** The only field of an item: its name stays, without a value. */
function emptied(yaml: YamlText, path: ValuePath): string {
  const where = placedValue(yaml, path);
  if (where?.pair === null || where === null || isEmpty(where.node)) return yaml.text;
  const start = afterColon(yaml.text, where.pair);
  const end = where.node === null ? start : (endOf(where.node) ?? start);
  const kept = yaml.text.slice(start, end).endsWith('\n') ? lineEndOf(yaml.text) : '';
  return proven(yaml, edited(yaml.text, { start, end, text: kept }), (data) =>
    setAt(data, path, null),
  );
}

function removedField({ text }: YamlText, { pair, parent, inFlow, node }: PlacedValue): TextEdit {
  if (pair === null || !isMap(parent)) throw new NotEditable('Only a field can be removed.');
  const start = keyStart(pair);
  const end = isEmpty(node) ? afterColon(text, pair) : (endOf(node) ?? start);
  const index = parent.items.indexOf(pair as (typeof parent.items)[number]);
  const next = parent.items[index + 1];
  const previous = parent.items[index - 1];
  if (inFlow) {
    if (isPair(next)) return { start, end: keyStart(next), text: '' };
    const before = isPair(previous) ? (endOf(previous.value) ?? start) : start;
    return { start: before, end, text: '' };
  }
  const line = lineStart(text, start);
  // The first field of an item is on the line of its hyphen, which the next one takes.
  if (text.slice(line, start).trim() !== '') {
    if (!isPair(next)) throw new NotEditable('This item would be empty.');
    return { start, end: keyStart(next), text: '' };
  }
  return { start: line, end: afterLine(text, end), text: '' };
}

/** The edit that adds a field, in the nearest group of fields that is there. */
export function addedField(
  yaml: YamlText,
  path: ValuePath,
  value: unknown,
  order: FieldOrder,
): TextEdit {
  const { text } = yaml;
  const at = path.findLastIndex((_, depth) => placedValue(yaml, path.slice(0, depth)) !== null);
  const where = placedValue(yaml, path.slice(0, at));
  const [name, ...rest] = path.slice(at);
  if (where === null || typeof name !== 'string') throw new NotEditable('There is no such item.');
  const shown = rest.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
  const { node, pair } = where;
  const eol = lineEndOf(text);
  const line = (indent: number): string =>
    fieldText(name, shown, indent, where.inFlow).replaceAll('\n', eol);
  if (isEmpty(node) && pair !== null) {
    const start = afterColon(text, pair);
    const indent = where.indent + 2;
    return { start, end: start, text: `${eol}${' '.repeat(indent)}${line(indent)}` };
  }
  if (node === null) return { start: text.length, end: text.length, text: `${line(0)}${eol}` };
  if (!isMap(node)) throw new NotEditable('There is no group of fields here.');
  const previous = previousOf(node.items, order(path.slice(0, at)), name);
  if (where.inFlow) return flowAddition(node, line(0));
  const indent = columnOf(text, node.range?.[0] ?? 0);
  if (previous === null) {
    const start = node.range?.[0] ?? 0;
    return { start, end: start, text: `${line(indent)}${eol}${' '.repeat(indent)}` };
  }
  const start = afterLine(text, endOfField(text, previous));
  const isClosed = start === 0 || text[start - 1] === '\n';
  return {
    start,
    end: start,
    text: `${isClosed ? '' : eol}${' '.repeat(indent)}${line(indent)}${eol}`,
  };
}

/** The edit that adds a field within brackets. */
function flowAddition(node: YAMLMap, field: string): TextEdit {
  const last = node.items.at(-1);
  if (last === undefined)
    return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, text: `{ ${field} }` };
  const end = endOf(last.value) ?? keyStart(last);
  return { start: end, end, text: `, ${field}` };
}

function endOfField(text: string, pair: PairOf): number {
  return isEmpty(pair.value) ? afterColon(text, pair) : (endOf(pair.value) ?? keyStart(pair));
}

function fieldText(name: string, value: unknown, indent: number, inFlow: boolean): string {
  const isGroup = typeof value === 'object' && value !== null;
  const written = writtenValue(value, { node: null, indent, inFlow });
  if (!isGroup || inFlow) return `${name}: ${written}`;
  return `${name}:\n${' '.repeat(indent + 2)}${written.trimStart()}`;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

type PairOf = Extract<PlacedValue['pair'], object>;

/** The field after which one belongs: the last that is before it in the order; else the last of all. */
function previousOf(
  pairs: readonly PairOf[],
  order: readonly string[],
  name: string,
): PairOf | null {
  const place = order.indexOf(name);
  if (place === -1) return pairs.at(-1) ?? null;
  const names = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const before = order.slice(0, place).findLast((one) => names.includes(one));
  return before === undefined ? null : (pairs[names.indexOf(before)] ?? null);
}

/** The new text, when it says what it should and nothing else. Throws `NotEditable` otherwise, so that no file is harmed. */
export function proven(
  before: YamlText,
  after: string,
  change: (data: unknown) => unknown,
): string {
  const wanted = change(structuredClone(before.document.toJS() as unknown));
  if (!isDeepStrictEqual(openYaml(after).document.toJS(), wanted))
    throw new NotEditable(
      'This cannot be changed here without affecting the lines around it. Change it in the file.',
    );
  return after;
}

type Container = Record<string | number, unknown>;

function setAt(data: unknown, [step, ...rest]: ValuePath, value: unknown): unknown {
  if (step === undefined) return value;
  const empty = typeof step === 'number' ? [] : {};
  const container = (data ?? empty) as Container;
  container[step] = setAt(container[step], rest, value);
  return container;
}

function removeAt(data: unknown, path: ValuePath): unknown {
  const parent = path.slice(0, -1).reduce((inner, step) => (inner as Container)[step], data);
  const last = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (last !== undefined) Reflect.deleteProperty(parent as object, last);
  return data;
}
