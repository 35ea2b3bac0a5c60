import type { PhrasingContent } from 'mdast';

/** The words of a paragraph as in a document: with full links, and nothing only a page can do. */
export function draftWords(
  nodes: readonly PhrasingContent[],
  addressOf: (url: string) => string,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replace(/\s*\n\s*/gu, ' ') }];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return [{ ...node, children: draftWords(node.children, addressOf) }];
      case 'link':
        return [
          {
            type: 'link',
            url: addressOf(node.url),
            children: draftWords(node.children, addressOf) as never,
          },
        ];
      case 'inlineCode':
        return [{ type: 'text', value: node.value }];
      case 'break':
        return [{ type: 'text', value: ' ' }];
      case 'footnoteReference':
        return [node];
      case 'termUse':
      case 'mdxJsxTextElement':
        return draftWords(node.children as PhrasingContent[], addressOf);
      default:
        return [];
    }
  });
}
