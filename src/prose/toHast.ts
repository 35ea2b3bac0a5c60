import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { anchors } from './headings.ts';
import type { MdxElement } from './mdxElement.ts';
import { properties } from './mdxElement.ts';
import { boundBrackets } from './boundBrackets.ts';
import { stackedTable } from './stackedTable.ts';
import { directionOf } from '../schemas/language.ts';
import type { Words } from '../words/words.ts';
import type { TermUse } from './markTerms.ts';

/** The tag used for a component in the HTML tree; its name and properties are in `data`. */
export const componentTag = 'almanac-component';

/** What a component in the HTML tree carries. */
export interface ComponentData {
  component: string;
  properties: Record<string, string>;
}

/**
 * Turns a text into an HTML tree: headings get their anchors, tables a scrolling frame, components stay as they are. A heading
 * that brings an `id` keeps it, and a table that brings a `data-caption` gets it as its caption.
 */
export function toHast(body: Root, words: Words): HastRoot {
  const headingAnchors = anchors(body);
  const component = (state: State, node: MdxElement): Element => {
    const given = properties(node);
    const { code } = given;
    const children = state.all(node as never);
    if (node.name === 'Lang' && code !== undefined)
      return {
        type: 'element',
        tagName: 'span',
        properties: { lang: code, dir: directionOf(code) },
        children,
      } as Element;
    return {
      type: 'element',
      tagName: componentTag,
      properties: {},
      children,
      data: { component: node.name ?? '', properties: given },
    } as unknown as Element;
  };
  const processor = unified().use(remarkRehype, {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      termUse: (state: State, node: TermUse) => termButton(node, state.all(node)),
      heading: (state: State, node: Root['children'][number]) => {
        if (node.type !== 'heading') return undefined;
        const id = node.data?.hProperties?.['id'] ?? headingAnchors.get(node);
        return {
          type: 'element',
          tagName: `h${node.depth}`,
          properties: id === undefined ? {} : { id },
          children: state.all(node),
        } as Element;
      },
    },
  });
  return framed(processor.runSync(body), words);
}

/** The id of the element that explains a term on a page. */
export function termAnchor(term: string): string {
  return `term-${term}`;
}

/** A button that opens the meaning of a term, and the words that paper shows in its place. */
function termButton({ term, expansion }: TermUse, words: ElementContent[]): Element[] {
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['term'], popoverTarget: termAnchor(term) },
    children: words,
  };
  if (expansion === null) return [button];
  const printed: ElementContent = { type: 'text', value: ` (${expansion})` };
  return [
    button,
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['print-only'] },
      children: [printed],
    },
  ];
}

/** Puts each table in a frame that scrolls sideways and can be reached by keyboard. */
function framed(tree: HastRoot, words: Words): HastRoot {
  let count = 0;
  const visit = (nodes: ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (node.type !== 'element') return node;
      const copy: Element = { ...node, children: boundBrackets(visit(node.children)) };
      if (copy.tagName !== 'table') return copy;
      count += 1;
      const { dataCaption, ...properties } = copy.properties;
      const caption = typeof dataCaption === 'string' ? dataCaption : null;
      const table = stackedTable(withScopes({ ...copy, properties }));
      return {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          ariaLabel: caption ?? words('site.table', { number: String(count) }),
          tabIndex: 0,
        },
        children: [
          caption === null
            ? table
            : { ...table, children: [captionOf(caption), ...table.children] },
        ],
      };
    });
  return { ...tree, children: visit(tree.children as ElementContent[]) };
}

function captionOf(words: string): Element {
  return {
    type: 'element',
    tagName: 'caption',
    properties: {},
    children: [{ type: 'text', value: words }],
  };
}

/** Says of every heading cell that it heads its column. */
function withScopes(table: Element): Element {
  const mark = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const scope = node.tagName === 'th' ? { scope: 'col' } : {};
    return {
      ...node,
      properties: { ...node.properties, ...scope },
      children: node.children.map(mark),
    };
  };
  return mark(table) as Element;
}

/** Whether a node or anything in it is a component. */
export function holdsComponent(node: ElementContent | HastRoot['children'][number]): boolean {
  return (
    node.type === 'element' && (node.tagName === componentTag || node.children.some(holdsComponent))
  );
}
