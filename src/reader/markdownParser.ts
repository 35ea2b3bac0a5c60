import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { isEveryday } from './everydayText.ts';

/** Reads everything, and says what is wrong with what cannot be read. */
export const fullParser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses the text of a page to a tree; nothing in it is compiled or run. Throws where a component cannot be read.
 * @param text the text
 * @param linesBefore how many lines of the file stand before it
 */
export function parseMarkdown(text: string, linesBefore = 0): Root {
  const body = (isEveryday(text) ? quickTree(text) : null) ?? fullParser.parse(text);
  settle(body, linesBefore);
  return body;
}

/** Reads a text ten times as fast. `null` for a text with a slip: the full parser says which it is. */
function quickTree(text: string): Root | null {
  try {
    return mdxToMdast(text, { features: { frontmatter: false } }) as Root;
  } catch {
    return null;
  }
}

/**
 * Turns places in the text into places in the file, and leaves out what only one of the parsers gives. Every node of every
 * page goes through here, so it stands alone.
 */
function settle(node: Nodes, lines: number): void {
  if (node.position !== undefined && lines > 0) {
    const { start, end } = node.position;
    node.position = {
      start: { ...start, line: start.line + lines },
      end: { ...end, line: end.line + lines },
    };
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    delete node.data;
    for (const attribute of node.attributes) delete attribute.position;
  }
  if ('children' in node) for (const child of node.children) settle(child, lines);
}
