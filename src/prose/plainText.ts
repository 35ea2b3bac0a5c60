import type { Nodes } from 'mdast';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code']);

/** The words of a tree as a reader sees them, with a space between paragraphs and cells. */
export function plainText(node: Nodes): string {
  return words(node).replace(/\s+/gu, ' ').trim();
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (
    'value' in node &&
    (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
  )
    return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => words(child)).join('');
  return blocks.has(node.type) ? ` ${inner} ` : inner;
}
