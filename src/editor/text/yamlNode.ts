import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { lineStart } from './fileParts.ts';

/** The way to a value: names and numbers. */
export type ValuePath = readonly (string | number)[];

/** A piece of YAML with the places of its values. */
export interface YamlText {
  text: string;
  document: Document.Parsed;
}

/** Thrown when a change cannot be made safely, because the file is written in a way that has to be edited by hand. */
export class NotEditable extends Error {}

/** Reads YAML for editing. Throws `NotEditable` when it cannot be read. */
export function openYaml(text: string): YamlText {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  if (document.errors.length > 0)
    throw new NotEditable(
      'The settings of this file cannot be read, so they cannot be changed here.',
    );
  return { text, document };
}

/** A value, and what a change of it has to know about its surroundings. */
export interface PlacedValue {
  node: Node | null;
  /** The name and value that it belongs to, when it is in a group of fields. */
  pair: Pair | null;
  parent: YAMLMap | YAMLSeq | null;
  /** How far its name, or the hyphen of its item, is indented. */
  indent: number;
  /** Whether it is within brackets: `[a, b]` or `{ a: b }`. */
  inFlow: boolean;
}

/** Finds the value at a path; `null` when there is none. */
export function placedValue({ text, document }: YamlText, path: ValuePath): PlacedValue | null {
  let found: PlacedValue = {
    node: document.contents,
    pair: null,
    parent: null,
    indent: 0,
    inFlow: isFlow(document.contents),
  };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined) return null;
      found = below(text, found, node, isNode(pair.value) ? pair.value : null, pair);
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (item === undefined || isPair(item)) return null;
      found = below(text, found, node, isNode(item) ? item : null, null);
    } else return null;
  }
  return found;
}

function below(
  text: string,
  above: PlacedValue,
  parent: YAMLMap | YAMLSeq,
  node: Node | null,
  pair: Pair | null,
): PlacedValue {
  const start = parent.range?.[0] ?? 0;
  return {
    node,
    pair,
    parent,
    indent: above.inFlow ? above.indent : start - lineStart(text, start),
    inFlow: above.inFlow || isFlow(parent) || isFlow(node),
  };
}

function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}

/** The offset at which a name starts. */
export function keyStart({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

/** The offset after the colon of a name. */
export function afterColon(text: string, { key }: Pair): number {
  return text.indexOf(':', isNode(key) ? (key.range?.[1] ?? 0) : 0) + 1;
}

/** The offset after the last sign of a value. */
export function endOf(node: unknown): number | null {
  if (!isNode(node)) return null;
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isPair(last)) {
      const key = isNode(last.key) ? (last.key.range?.[1] ?? 0) + 1 : 0;
      return isEmpty(last.value) ? key : (endOf(last.value) ?? key);
    }
    if (last !== undefined) return endOf(last);
  }
  return node.range?.[1] ?? null;
}

/** Whether nothing is written where a value could be. */
export function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.source ?? '') === '' && node.value === null);
}

/** The offset of the hyphen before an item of a list. */
export function hyphenOf(text: string, node: Node): number {
  let at = (node.range?.[0] ?? 0) - 1;
  while (at >= 0 && /\s/u.test(text[at] ?? '')) at -= 1;
  if (text[at] !== '-') throw new NotEditable('This list is written in an unusual way.');
  return at;
}
