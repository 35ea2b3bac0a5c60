import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';

/** Switches off what components switch off, so that a page reads the same with and without their parser. */
function withoutHtml(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    disable: { null: ['codeIndented', 'autolink', 'htmlFlow', 'htmlText'] },
  });
}

/** Most pages are plain words. The parsers of tables and components read those to the same tree in twice the time. */
const plain = unified().use(remarkParse).use(withoutHtml).freeze();
const withTables = unified().use(remarkParse).use(remarkGfm).use(withoutHtml).freeze();
const withComponents = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

const componentSigns = /[<{]|^[\t ]*(?:import|export)/mu;
const tableSigns = /[|~@]|\[[\t-\r Xx^]|www\.|:\/\//iu;

/**
 * Parses the text of a page to a tree; nothing in it is compiled or run. Throws where a component cannot be read.
 * @param text the text
 * @param linesBefore how many lines of the file stand before it
 */
export function parseMarkdown(text: string, linesBefore = 0): Root {
  const parser = componentSigns.test(text)
    ? withComponents
    : tableSigns.test(text)
      ? withTables
      : plain;
  const body = parser.parse(text);
  if (linesBefore > 0) moveDown(body, linesBefore);
  return body;
}

/** Turns places in the text into places in the file. Every node of every page goes through here, so it stands alone. */
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

/** The parser that reads everything, for proof that the others read the same. */
export const fullParser = withComponents;
