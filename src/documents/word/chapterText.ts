import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/** The text of a page, each paragraph on a line of its own. */
export function chapterText(children: readonly RootContent[]): string {
  const [first] = children;
  if (first === undefined) return '';
  // The writer would set the words of a component in, which is easy to get wrong by hand.
  const at = children.findIndex(isInset);
  const plain = at === -1 ? children : children.slice(0, at);
  const inset = children[at];
  const parts = [
    written(plain),
    ...(inset === undefined || !isInset(inset)
      ? []
      : [
          `<Inset>\n\n${chapterText(inset.children).trim()}\n\n</Inset>\n`,
          chapterText(children.slice(at + 1)),
        ]),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n');
}

function isInset(node: RootContent): node is Extract<RootContent, { type: 'mdxJsxFlowElement' }> {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Inset';
}

function written(children: readonly RootContent[]): string {
  const text = writer.stringify({ type: 'root', children: [...children] } satisfies Root);
  return (
    text
      .replace(/^\|(?: -+ \|)+$/gmu, (line) => line.replace(/-+/gu, '---'))
      // An address is typed as it is: the check says what is to become of it.
      .replace(/\\(?=@)|(?<=\bwww)\\(?=\.)|(?<=\bhttps?)\\(?=:)/gu, '')
  );
}
