import type { Nodes, Parents, Root } from 'mdast';
import type { Node } from 'prosemirror-model';
import { Fragment } from 'prosemirror-model';
import { parseBody } from '../../reader/bodySource.ts';
import type { TextEdit } from '../text/fileParts.ts';
import { edited, lineEndOf, lineStart } from '../text/fileParts.ts';
import { refolded } from '../text/writtenValue.ts';
import { NotEditable } from '../text/yamlNode.ts';
import { changedRuns } from './changedRuns.ts';
import { fromMarkdown } from './fromMarkdown.ts';
import { schema } from './schema.ts';
import { tidied } from './tidied.ts';
import { toMarkdown } from './toMarkdown.ts';

/** A text that is open for writing: what is in the file, its tree, and what is shown. */
export interface OpenWords {
  source: string;
  tree: Root;
  doc: Node;
}

/**
 * Opens the text of a page for writing.
 * @returns `null` when something in it cannot be read: then it is shown as it is in the file
 */
export function openWords(source: string): OpenWords | null {
  const { body, findings } = parseBody(source, '');
  if (body === null || findings.length > 0) return null;
  return { source, tree: body, doc: fromMarkdown(body, source) };
}

/** What was written, as the browser sends it. Throws `NotEditable` for anything else. */
export function postedWords(json: string): Node {
  try {
    const doc = schema.nodeFromJSON(JSON.parse(json));
    doc.check();
    return doc;
  } catch (cause) {
    if (!(cause instanceof RangeError) && !(cause instanceof SyntaxError)) throw cause;
    throw new NotEditable('The text did not arrive in full. Save again.');
  }
}

/** How changes are written, the smallest first: a way that the file would not be read back from is followed by the next. */
const ways: readonly Way[] = [
  { keepsLines: true, withNeighbours: false },
  { keepsLines: false, withNeighbours: false },
  // A list right after another would become one with it, were it not written together with it.
  { keepsLines: false, withNeighbours: true },
];

interface Way {
  /** Whether a changed paragraph keeps the line breaks around the change. */
  keepsLines: boolean;
  withNeighbours: boolean;
}

/**
 * A text with what was written. Blocks that are as they were stay byte for byte. Throws `NotEditable` when the file would not say
 * what was written.
 */
export function withWords(words: OpenWords, written: Node): string {
  const { source, tree, doc } = words;
  const known = new Set(doc.children.map((block) => JSON.stringify(block)));
  const wanted = tidied(written, (block) => known.has(JSON.stringify(block)));
  const lineEnd = lineEndOf(source);
  if (wanted.eq(doc)) return source;
  if (tree.children.length === 0) {
    const text = toMarkdown(wanted.children).replaceAll('\n', lineEnd);
    return proven(`${lineEnd}${text}${lineEnd}`, wanted) ?? refuse();
  }
  for (const way of ways) {
    const after = childEdits({ source, way }, tree, doc, wanted)
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (text, edit) => edited(text, { ...edit, text: edit.text.replaceAll('\n', lineEnd) }),
        source,
      );
    const read = proven(after, wanted);
    if (read !== null) return read;
  }
  return refuse();
}

function refuse(): never {
  throw new NotEditable(
    'Something in this text cannot be saved in the file as shown. Undo the last change, or change it in the plain text.',
  );
}

/** The text, when it is read as what is wanted. */
function proven(text: string, wanted: Node): string | null {
  const read = openWords(text);
  return read !== null && meaning(read.doc) === meaning(wanted) ? text : null;
}

/** What a text says: all but whether the items of its lists have empty lines between them. */
function meaning(doc: Node): string {
  return JSON.stringify(tidied(doc), (name, value: unknown) =>
    name === 'loose' ? undefined : value,
  );
}

interface Writing {
  source: string;
  way: Way;
}

/** The edits that turn the children of a block into others. */
function childEdits(writing: Writing, tree: Parents, old: Node, wanted: Node): TextEdit[] {
  const { withNeighbours } = writing.way;
  return changedRuns(old.children, wanted.children, withNeighbours).flatMap(
    ({ from, to, nodes }) => {
      const places = tree.children as Nodes[];
      if (to - from === nodes.length && !withNeighbours)
        return nodes.flatMap((node, index) =>
          blockEdits(writing, places[from + index], old.child(from + index), node, wanted),
        );
      return [runEdit(writing, places, { from, to, nodes }, wanted)];
    },
  );
}

/** Blocks in which single blocks are changed. */
const containers = ['bullet_list', 'ordered_list', 'list_item', 'panel'];

function blockEdits(
  writing: Writing,
  place: Nodes | undefined,
  old: Node,
  wanted: Node,
  parent: Node,
): TextEdit[] {
  const { start, end } = offsetsOf(place);
  const isContainer =
    place !== undefined &&
    'children' in place &&
    place.children.length === old.childCount &&
    containers.includes(old.type.name) &&
    old.sameMarkup(wanted);
  if (isContainer) return childEdits(writing, place, old, wanted);
  const text = blockText([wanted], parent);
  const source = writing.source.slice(start, end);
  const isFolded =
    writing.way.keepsLines &&
    wanted.type.name === 'paragraph' &&
    source.includes('\n') &&
    !text.includes('\n');
  const lines = isFolded
    ? refolded(
        source.split(/\r?\n/u).map((line) => line.trim()),
        text,
      ).filter((line) => line !== '')
    : text.split('\n');
  return [{ start, end, text: indented(lines, indentAt(writing, start)) }];
}

/** The edit that puts blocks in the place of others, before or after the others, or takes them away. */
function runEdit(
  writing: Writing,
  places: readonly Nodes[],
  { from, to, nodes }: { from: number; to: number; nodes: readonly Node[] },
  parent: Node,
): TextEdit {
  const before = places[from - 1];
  const after = places[to];
  const gap = isTightList(parent) ? '\n' : '\n\n';
  const lines = blockText(nodes, parent).split('\n');
  if (from === to) {
    const beside = offsetsOf(before ?? after);
    const indent = indentAt(writing, beside.start);
    const text = indented(lines, indent);
    const at = before === undefined ? beside.start : beside.end;
    return {
      start: at,
      end: at,
      text: before === undefined ? `${text}${gap}${indent}` : `${gap}${indent}${text}`,
    };
  }
  const { start } = offsetsOf(places[from]);
  const { end } = offsetsOf(places[to - 1]);
  if (nodes.length > 0) return { start, end, text: indented(lines, indentAt(writing, start)) };
  if (after !== undefined) return { start, end: offsetsOf(after).start, text: '' };
  return { start: before === undefined ? start : offsetsOf(before).end, end, text: '' };
}

/** Blocks as they are written. Items of a list are written as such. */
function blockText(nodes: readonly Node[], parent: Node): string {
  const isItems = nodes[0]?.type.name === 'list_item';
  return toMarkdown(isItems ? [parent.copy(Fragment.from(nodes))] : nodes);
}

function isTightList({ attrs, type }: Node): boolean {
  return type.name.endsWith('_list') && attrs['loose'] !== true;
}

function offsetsOf(place: Nodes | undefined): { start: number; end: number } {
  return {
    start: place?.position?.start.offset ?? 0,
    end: place?.position?.end.offset ?? 0,
  };
}

/** What the lines of a block start with after its first, which may be behind the mark of a list. */
function indentAt({ source }: Writing, offset: number): string {
  return ' '.repeat(offset - lineStart(source, offset));
}

function indented(lines: readonly string[], indent: string): string {
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : `${indent}${line}`))
    .join('\n');
}
