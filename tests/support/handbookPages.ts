import { readFileSync, readdirSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nodesIn } from '../../src/prose/nodesIn.ts';
import { plainText } from '../../src/prose/plainText.ts';

/** A page for people who use the program. */
export interface HandbookPage {
  /** The path from the project's root. */
  path: string;
  /** The page as a tree. */
  tree: Root;
  /** The source of the page. */
  text: string;
}

/** A row of a table: the source of its cells. */
export type TableRow = string[];

/** Every page of the handbook, and the two at the root. */
export function handbookPages(): HandbookPage[] {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const pages = readdirSync('handbook').filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', ...pages.map((name) => `handbook/${name}`)].map(
    (path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, tree: parser.parse(text) };
    },
  );
}

/** The anchors of a page, as Git hosts make them from its headings. */
export function anchorsOf({ tree }: HandbookPage): Set<string> {
  const anchors = new Set<string>();
  for (const heading of nodesIn(tree)) {
    if (heading.type !== 'heading') continue;
    const words = plainText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-');
    let anchor = words;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${words}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** All the code on a page, inline and in blocks. */
export function codeOf({ tree }: HandbookPage): string[] {
  return nodesIn(tree).flatMap((node) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node.value] : [],
  );
}

/** The rows of the tables under a heading, without header rows. */
export function rowsUnder({ tree, text }: HandbookPage, heading: string): TableRow[] {
  let isWithin = false;
  return tree.children.flatMap((node) => {
    if (node.type === 'heading') isWithin = plainText(node) === heading;
    if (!isWithin || node.type !== 'table') return [];
    return node.children
      .slice(1)
      .map((row) =>
        row.children.map((cell) =>
          text
            .slice(cell.position?.start.offset, cell.position?.end.offset)
            .replace(/^\|\s*|\s*\|?$/gu, ''),
        ),
      );
  });
}
