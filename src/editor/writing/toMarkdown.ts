import type { Literal, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown as serialised } from 'mdast-util-to-markdown';
import type { Mark, Node } from 'prosemirror-model';
import type { ComponentAttributes } from './schema.ts';

/** Something that is written as it is. */
interface Kept extends Literal {
  type: 'kept';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    kept: Kept;
  }
  interface RootContentMap {
    kept: Kept;
  }
}

/** Blocks as they are written in a file, without a line end after the last. */
export function toMarkdown(blocks: readonly Node[]): string {
  const root: Root = { type: 'root', children: blocks.map(block) };
  return serialised(root, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    handlers: { kept: ({ value }: Kept) => value },
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxJsxToMarkdown()],
    unsafe: [
      // Curly brackets would be read as a program.
      { character: '{', inConstruct: ['phrasing'] },
      { atBreak: true, character: '{' },
    ],
  }).trimEnd();
}

function block(node: Node): RootContent {
  const { attrs } = node;
  switch (node.type.name) {
    case 'heading':
      return {
        type: 'heading',
        depth: attrs['level'] as 2,
        children: phrase(node),
      };
    case 'bullet_list':
    case 'ordered_list': {
      const spread = attrs['loose'] === true;
      return {
        type: 'list',
        ordered: node.type.name === 'ordered_list',
        start: attrs['start'] as number,
        spread,
        children: node.children.map((item) => ({
          type: 'listItem',
          spread,
          children: item.children.filter((one) => !isEmptyParagraph(one)).map(block) as [],
        })),
      };
    }
    case 'blockquote':
      return { type: 'blockquote', children: node.children.map(block) as [] };
    case 'horizontal_rule':
      return { type: 'thematicBreak' };
    case 'table':
      return {
        type: 'table',
        align: (node.firstChild?.children ?? []).map((cell) => cell.attrs['align'] as null),
        children: node.children.map((row) => ({
          type: 'tableRow',
          children: row.children.map((cell): TableCell => ({
            type: 'tableCell',
            children: phrase(cell),
          })),
        })),
      };
    case 'panel':
      return kept(panel(node));
    case 'placed':
      return { type: 'mdxJsxFlowElement', ...element(node), children: [] };
    case 'kept':
      return kept(String(attrs['source']));
    default:
      return { type: 'paragraph', children: sentence(node) };
  }
}

/** A component with text in it, as authors write it: empty lines round the text, and no indentation. */
function panel(node: Node): string {
  const { name } = element(node);
  const alone = serialised(
    { type: 'mdxJsxFlowElement', ...element(node), children: [] },
    { extensions: [mdxJsxToMarkdown()] },
  );
  const start = alone.trimEnd().replace(/ ?\/>$/u, '>');
  return `${start}\n\n${toMarkdown(node.children)}\n\n</${name}>`;
}

/** The words of a paragraph. A line that holds components alone would be a block of its own: a space makes it words. */
function sentence(node: Node): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const one of phrase(node)) {
    if (one.type === 'break') lines.push([one]);
    else lines.at(-1)?.push(one);
  }
  return lines.flatMap((line) => {
    const [first, ...rest] = line;
    const words = first?.type === 'break' ? rest : line;
    if (words.length === 0 || !words.every(isElementOrSpace)) return line;
    if (words.length === 1 && lines.length === 1) return line;
    return first?.type === 'break' ? [first, kept('&#x20;'), ...rest] : [kept('&#x20;'), ...line];
  });
}

function isElementOrSpace(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');
}

function isEmptyParagraph({ type, childCount }: Node): boolean {
  return type.name === 'paragraph' && childCount === 0;
}

function element({ attrs }: Node): { name: string; attributes: [] } {
  const { name, properties } = attrs as ComponentAttributes;
  const attributes = Object.entries(properties).map(([property, value]) => ({
    type: 'mdxJsxAttribute',
    name: property,
    value,
  }));
  return { name, attributes: attributes as [] };
}

/** How marks are written within each other, the outermost first. */
const nesting = ['link', 'strong', 'emphasis', 'deleted', 'plain', 'language', 'code'];

/** The words of a block. Neighbours that share a mark are within one. */
function phrase(parent: Node): PhrasingContent[] {
  return within(
    parent.children.map((node) => ({
      node,
      marks: node.marks.toSorted(
        (a, b) => nesting.indexOf(a.type.name) - nesting.indexOf(b.type.name),
      ),
    })),
  );
}

interface Marked {
  node: Node;
  /** The marks that are not written yet. */
  marks: readonly Mark[];
}

function within(pieces: readonly Marked[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const [mark] = piece.marks;
    if (mark === undefined) {
      result.push(inline(piece.node));
      index += 1;
      continue;
    }
    const next = pieces.findIndex(({ marks }, at) => at > index && marks[0]?.eq(mark) !== true);
    const end = next === -1 ? pieces.length : next;
    const inner = pieces.slice(index, end);
    result.push(
      marked(
        mark,
        inner.map(({ node, marks }) => ({ node, marks: marks.slice(1) })),
      ),
    );
    index = end;
  }
  return result;
}

function marked(mark: Mark, inner: readonly Marked[]): PhrasingContent {
  const children = within(inner);
  switch (mark.type.name) {
    case 'strong':
      return { type: 'strong', children };
    case 'emphasis':
      return { type: 'emphasis', children };
    case 'deleted':
      return { type: 'delete', children };
    case 'code':
      return { type: 'inlineCode', value: inner.map(({ node }) => node.textContent).join('') };
    case 'language': {
      const code = {
        type: 'mdxJsxAttribute' as const,
        name: 'code',
        value: String(mark.attrs['code']),
      };
      return { type: 'mdxJsxTextElement', name: 'Lang', attributes: [code], children };
    }
    case 'plain':
      return { type: 'mdxJsxTextElement', name: 'Plain', attributes: [], children };
    default:
      return {
        type: 'link',
        url: String(mark.attrs['href']),
        title: mark.attrs['title'] as string | null,
        children,
      };
  }
}

function inline(node: Node): PhrasingContent {
  switch (node.type.name) {
    case 'text':
      return { type: 'text', value: node.text ?? '' };
    case 'hard_break':
      return { type: 'break' };
    case 'chip':
      return { type: 'mdxJsxTextElement', ...element(node), children: [] };
    default:
      return kept(String(node.attrs['source']));
  }
}

function kept(source: string): Kept {
  return { type: 'kept', value: source };
}
