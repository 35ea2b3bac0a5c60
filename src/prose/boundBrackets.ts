import type { Element, ElementContent } from 'hast';

/**
 * Keeps an opening bracket on the line of the abbreviation that follows it. A browser can break a line before any button, so
 * the two go into an element that the style sheet keeps together. Multi-part words can break anywhere.
 * @param nodes what is in one element
 */
export function boundBrackets(nodes: readonly ElementContent[]): ElementContent[] {
  const bound: ElementContent[] = [];
  for (const node of nodes) {
    const before = bound.at(-1);
    const isOpen = before?.type === 'text' && /[([“‘"']$/u.test(before.value);
    if (isOpen && isAbbreviation(node)) {
      bound.pop();
      const bracket = before.value.slice(-1);
      const rest = before.value.slice(0, -1);
      if (rest !== '') bound.push({ type: 'text', value: rest });
      bound.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['bound'] },
        children: [{ type: 'text', value: bracket }, node],
      });
    } else bound.push(node);
  }
  return bound;
}

function isAbbreviation(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'button') return false;
  const [words] = node.children;
  return words?.type === 'text' && !/\s/u.test(words.value);
}
