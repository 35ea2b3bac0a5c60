import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses the text of a page to a tree; nothing in it is compiled or run. Throws where a component cannot be read.
 * @param text the text
 * @param linesBefore how many lines of the file come before it
 */
export function parseMarkdown(text: string, linesBefore = 0): Root {
  const body = parser.parse(text);
  if (linesBefore > 0) moveDown(body, linesBefore);
  return body;
}

/** Turns places in the text into places in the file. */
function moveDown(node: Nodes, lines: number): void {
  if (node.position !== undefined) {
    const { start, end } = node.position;
    node.position = {
      start: { ...start, line: start.line + lines },
      end: { ...end, line: end.line + lines },
    };
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
}
