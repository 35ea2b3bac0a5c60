import type { Node } from 'prosemirror-model';
import { Fragment } from 'prosemirror-model';
import { schema } from './schema.ts';

/** Marks that cannot begin or end with a space in the file. */
const tight = ['strong', 'emphasis', 'deleted', 'link', 'plain'];

/**
 * A text as it can be in a file: without empty paragraphs, spaces at the ends of blocks or bold words, merged cells, or table rows of
 * different lengths.
 * @param isKept says which blocks stay as they are
 */
export function tidied(doc: Node, isKept: (block: Node) => boolean = () => false): Node {
  const blocks = doc.children.flatMap((block) => (isKept(block) ? [block] : tidiedBlock(block)));
  return doc.copy(Fragment.from(blocks.length === 0 ? [schema.node('paragraph')] : blocks));
}

/** Whether nothing of a block would be in the file. */
export function isBlank(block: Node): boolean {
  return tidiedBlock(block).length === 0;
}

function tidiedBlock(node: Node): Node[] {
  if (node.isLeaf && !node.isTextblock) return [node];
  if (node.isTextblock) {
    const words = trimmed(node.type.name === 'heading' ? onOneLine(node) : node);
    return words.length === 0 ? [] : [node.copy(Fragment.from(words))];
  }
  if (node.type.name === 'table') return [tidiedTable(node)];
  const inner = node.children.flatMap(tidiedBlock);
  const [first] = inner;
  if (first === undefined) return [];
  const isOpened = node.type.name !== 'list_item' || first.type.name === 'paragraph';
  return [node.copy(Fragment.from(isOpened ? inner : [schema.node('paragraph'), ...inner]))];
}

/** A block without line breaks: a heading or a cell is one line in the file. */
function onOneLine(block: Node): Node {
  const words = block.children.map((one) =>
    one.type.name === 'hard_break' ? schema.text(' ', one.marks) : one,
  );
  return block.copy(Fragment.from(words));
}

/** Every row as long as the longest; the first row is the heading, as in the file. */
function tidiedTable(table: Node): Node {
  const rows = table.children.map((row) =>
    row.children.flatMap((cell) => [
      trimmed(onOneLine(cell)),
      ...Array.from({ length: Number(cell.attrs['colspan']) - 1 }, (): Node[] => []),
    ]),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const aligned = (table.firstChild?.children ?? []).map(
    ({ attrs }) => attrs['align'] as string | null,
  );
  return schema.node(
    'table',
    null,
    rows.map((cells, index) =>
      schema.node(
        'table_row',
        null,
        Array.from({ length: width }, (_, column) =>
          schema.node(
            index === 0 ? 'table_header' : 'table_cell',
            { align: aligned[column] ?? null },
            cells[column] ?? [],
          ),
        ),
      ),
    ),
  );
}

/** The words of a block without spaces or breaks at its ends, and with the spaces at the ends of marks outside them. */
function trimmed(block: Node): Node[] {
  const pieces = block.children.flatMap((node) => {
    if (!node.isText || node.marks.every(({ type }) => !tight.includes(type.name))) return [node];
    const [, before = '', words = '', after = ''] =
      /^(\s*)(.*?)(\s*)$/su.exec(node.text ?? '') ?? [];
    const plain = (text: string): Node[] => (text === '' ? [] : [schema.text(text)]);
    return [
      ...plain(before),
      ...(words === '' ? [] : [schema.text(words, node.marks)]),
      ...plain(after),
    ];
  });
  const isBlank = (node: Node | undefined): boolean =>
    node?.type.name === 'hard_break' || (node?.isText === true && node.text?.trim() === '');
  while (isBlank(pieces[0])) pieces.shift();
  while (isBlank(pieces.at(-1))) pieces.pop();
  const isBreak = (node: Node | undefined): boolean =>
    node === undefined || node.type.name === 'hard_break';
  return pieces.flatMap((node, index) => {
    if (!node.isText) return [node];
    // A non-breaking space does not come from the file.
    let text = (node.text ?? '').replace(/\s/gu, (sign) => (sign === '\u00a0' ? sign : ' '));
    if (isBreak(pieces[index - 1])) text = text.trimStart();
    if (isBreak(pieces[index + 1])) text = text.trimEnd();
    return text === '' ? [] : [schema.text(text, node.marks)];
  });
}
