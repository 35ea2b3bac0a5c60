import type { List, ListItem, RootContent, Table } from 'mdast';
import type { WordBlock } from './wordBlocks.ts';

/** The tree of a page, from the blocks of a document. */
export function blockTree(blocks: readonly WordBlock[]): RootContent[] {
  const tree: RootContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    switch (block.kind) {
      case 'heading':
        tree.push({ type: 'heading', depth: block.level as 2, children: block.words });
        break;
      case 'paragraph':
        tree.push({ type: 'paragraph', children: block.words });
        break;
      case 'table':
        tree.push(tableNode(block.rows));
        break;
      case 'box':
        tree.push(...inset(block.blocks));
        break;
      case 'dataset':
        tree.push({
          type: 'mdxJsxFlowElement',
          name: 'DataTable',
          attributes: [{ type: 'mdxJsxAttribute', name: 'dataset', value: block.id }],
          children: [],
        });
        break;
      case 'item': {
        const items = itemsFrom(blocks, at);
        tree.push(...lists(items));
        at += items.length - 1;
        break;
      }
      case 'contents':
        break;
    }
  }
  return tree;
}

type Item = Extract<WordBlock, { kind: 'item' }>;

function itemsFrom(blocks: readonly WordBlock[], at: number): Item[] {
  const end = blocks.findIndex((block, index) => index >= at && block.kind !== 'item');
  return blocks.slice(at, end === -1 ? undefined : end).filter((block) => block.kind === 'item');
}

/** Items as lists, the deeper ones within those above them. A list that changes its kind at one level is two lists. */
function lists(items: readonly Item[]): List[] {
  const [first] = items;
  if (first === undefined) return [];
  const level = Math.min(...items.map((item) => item.level));
  const result: List[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const end = items.findIndex((other, index) => index > at && other.level <= level);
    const inner = items
      .slice(at + 1, end === -1 ? undefined : end)
      .filter((one) => one.level > level);
    const node: ListItem = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: item.words }, ...lists(inner)],
    };
    const last = result.at(-1);
    if (last !== undefined && last.ordered === item.isOrdered) last.children.push(node);
    else result.push({ type: 'list', ordered: item.isOrdered, spread: false, children: [node] });
    at += inner.length;
  }
  return result;
}

function tableNode(rows: Extract<WordBlock, { kind: 'table' }>['rows']): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((words) => ({ type: 'tableCell', children: words })),
    })),
  };
}

/** A frame as the site has it. */
function inset(blocks: readonly WordBlock[]): RootContent[] {
  const children = blockTree(blocks);
  return children.length === 0
    ? []
    : [{ type: 'mdxJsxFlowElement', name: 'Inset', attributes: [], children: children as never }];
}
