import type { List, Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import type { MdxElement } from '../../prose/mdxElement.ts';
import { componentName, isMdxElement, properties } from '../../prose/mdxElement.ts';
import { authorComponents } from '../../schemas/authorComponent.ts';
import { schema } from './schema.ts';

/** The text of a page as it is edited. Each block of the tree is one block of the result, in the same order. */
export function fromMarkdown(body: Root, source: string): Node {
  return schema.node('doc', null, orEmpty(blocks(body, source)));
}

function orEmpty(children: Node[]): Node[] {
  return children.length === 0 ? [schema.node('paragraph')] : children;
}

function blocks({ children }: Parents, source: string): Node[] {
  return (children as RootContent[]).map((child) => block(child, source) ?? kept(child, source));
}

/** A block as it is edited; `null` when it has no form of its own here. */
function block(node: RootContent, source: string): Node | null {
  switch (node.type) {
    case 'paragraph':
      return schema.node('paragraph', null, phrase(node.children, source));
    case 'heading':
      return schema.node('heading', { level: node.depth }, phrase(node.children, source));
    case 'list':
      return list(node, source);
    case 'blockquote':
      return schema.node('blockquote', null, orEmpty(blocks(node, source)));
    case 'thematicBreak':
      return schema.node('horizontal_rule');
    case 'table':
      return table(node, source);
    case 'mdxJsxFlowElement':
      return component(node, source);
    default:
      return null;
  }
}

function list(node: List, source: string): Node | null {
  if (node.children.some(({ checked }) => typeof checked === 'boolean')) return null;
  const loose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const items = node.children.map((item) => {
    const inner = blocks(item, source);
    const isOpened = inner[0]?.type.name === 'paragraph';
    return schema.node('list_item', null, isOpened ? inner : [schema.node('paragraph'), ...inner]);
  });
  return node.ordered === true
    ? schema.node('ordered_list', { start: node.start ?? 1, loose }, items)
    : schema.node('bullet_list', { loose }, items);
}

function table({ children, align }: Table, source: string): Node {
  const width = Math.max(1, ...children.map((row) => row.children.length));
  const rows = children.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) =>
      schema.node(
        index === 0 ? 'table_header' : 'table_cell',
        { align: align?.[column] ?? null },
        phrase(row.children[column]?.children ?? [], source),
      ),
    );
    return schema.node('table_row', null, cells);
  });
  return schema.node('table', null, rows);
}

function component(element: MdxElement, source: string): Node | null {
  const name = plainComponent(element);
  if (name === null) return null;
  const { display, content } = authorComponents[name];
  if (display === 'inline') {
    // A component of a sentence that is on a line of its own is a paragraph.
    const inner = inlineComponent(element, source, []);
    return inner === null ? null : schema.node('paragraph', null, inner);
  }
  const attributes = { name, properties: properties(element) };
  if (content !== 'nothing')
    return schema.node('panel', attributes, orEmpty(blocks(element as Parents, source)));
  return element.children.length > 0 ? null : schema.node('placed', attributes);
}

/** The name of a component that has words for properties and nothing else; `null` for any other. */
function plainComponent(element: MdxElement): keyof typeof authorComponents | null {
  const isPlain = element.attributes.every(
    (one) => one.type === 'mdxJsxAttribute' && typeof one.value === 'string',
  );
  return isPlain ? componentName(element) : null;
}

function inlineComponent(
  element: MdxElement,
  source: string,
  marks: readonly Mark[],
): Node[] | null {
  const name = plainComponent(element);
  if (name === null || authorComponents[name].display !== 'inline') return null;
  if (authorComponents[name].content === 'nothing') {
    if (element.children.length > 0) return null;
    return [schema.node('chip', { name, properties: properties(element) }, undefined, marks)];
  }
  const words = (element.children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? child.children : (child as PhrasingContent),
  );
  const mark =
    name === 'Lang' ? schema.mark('language', properties(element)) : schema.mark('plain');
  return phrase(words, source, mark.addToSet(marks));
}

/** Words, with what is in them. */
function phrase(
  children: readonly PhrasingContent[],
  source: string,
  marks: readonly Mark[] = [],
): Node[] {
  return children.flatMap((child): Node[] => {
    switch (child.type) {
      case 'text':
        return words(child.value.replace(/[ \t]*\r?\n[ \t]*/gu, ' '), marks);
      case 'inlineCode':
        return words(child.value, schema.mark('code').addToSet(marks));
      case 'break':
        return [schema.node('hard_break', null, undefined, marks)];
      case 'strong':
        return phrase(child.children, source, schema.mark('strong').addToSet(marks));
      case 'emphasis':
        return phrase(child.children, source, schema.mark('emphasis').addToSet(marks));
      case 'delete':
        return phrase(child.children, source, schema.mark('deleted').addToSet(marks));
      case 'link': {
        const { url, title = null } = child;
        return phrase(
          child.children,
          source,
          schema.mark('link', { href: url, title }).addToSet(marks),
        );
      }
      default: {
        const inner = isMdxElement(child) ? inlineComponent(child, source, marks) : null;
        return (
          inner ?? [
            schema.node('kept_inline', { source: sourceOf(child, source) }, undefined, marks),
          ]
        );
      }
    }
  });
}

function words(text: string, marks: readonly Mark[]): Node[] {
  return text === '' ? [] : [schema.text(text, marks)];
}

function kept(node: Nodes, source: string): Node {
  return schema.node('kept', { source: sourceOf(node, source) });
}

/** What is written in the file for a node. */
function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
