import type { Element, ElementContent } from 'hast';

/** With this many columns a table of words does not fit on a phone. */
const wideColumns = 3;

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/**
 * Makes a wide table one whose rows become cards on a narrow screen: every cell carries the heading of its column, and everything
 * says what it is, because a browser forgets that a card is the row of a table. A narrow table is returned as it is.
 * @param table a table with a heading row, as Markdown gives it
 */
export function stackedTable(table: Element): Element {
  const headings = elementsNamed(table, 'th').map(wordsOf);
  return headings.length < wideColumns ? table : labelled(table, headings);
}

function labelled(element: Element, headings: readonly string[]): Element {
  let column = 0;
  const children = element.children.map((child) => {
    if (child.type !== 'element' || roles[child.tagName] === undefined) return child;
    const label = child.tagName === 'td' ? { dataLabel: headings[column] } : {};
    column += 1;
    const inner = labelled(child, headings);
    return { ...inner, properties: { ...inner.properties, ...label } };
  });
  const stacked = element.tagName === 'table' ? { className: ['stacked'] } : {};
  return {
    ...element,
    properties: { ...element.properties, ...stacked, role: roles[element.tagName] },
    children,
  };
}

function elementsNamed(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : elementsNamed(child, name);
  });
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
