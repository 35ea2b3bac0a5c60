import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { ReportSectionPage } from '../../model/partnership.ts';
import { isMdxElement } from '../../prose/mdxElement.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { paragraphAnchors } from '../../prose/paragraphAnchors.ts';
import { plainText } from '../../prose/plainText.ts';
import type { ComponentSources } from './componentBlocks.ts';
import { componentBlocks } from './componentBlocks.ts';
import type { DraftBlock, DraftChapter, DraftPlace } from './draft.ts';
import { draftWords } from './draftWords.ts';

/** A section of a report as a chapter of a draft. */
export function sectionChapter(
  section: Pick<ReportSectionPage, 'id' | 'title' | 'body' | 'file' | 'address'>,
  sources: ComponentSources,
): DraftChapter {
  const { body, file, address, id, title } = section;
  const anchors = paragraphAnchors(body);
  const addressOf = (url: string): string =>
    /^[a-z][a-z0-9+.-]*:/iu.test(url)
      ? url
      : new URL(url.startsWith('#') ? `${address}${url}` : url, sources.partnership.site.url).href;
  const words = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    draftWords(nodes, addressOf);
  const placeOf = (node: Nodes, shown: Nodes = node): DraftPlace | null => {
    const anchor = anchors.get(node as never);
    return anchor === undefined ? null : { page: file, anchor, text: plainText(shown) };
  };
  const blocksOf = (nodes: readonly Nodes[], isSetApart = false): DraftBlock[] =>
    nodes.flatMap((node): DraftBlock[] => {
      if (isMdxElement(node))
        return componentBlocks(node, sources, () => blocksOf(node.children, true));
      switch (node.type) {
        case 'heading':
          return [{ kind: 'heading', level: node.depth, text: plainText(node) }];
        case 'paragraph':
          return [
            { kind: 'paragraph', words: words(node.children), place: placeOf(node), isSetApart },
          ];
        case 'blockquote':
          return blocksOf(node.children, true);
        case 'list':
          return listItems(node, 0);
        case 'table':
          return [
            {
              kind: 'table',
              caption: '',
              rows: node.children.map((row) => row.children.map((cell) => words(cell.children))),
              isNumeric: [],
            },
          ];
        default:
          return [];
      }
    });
  const listItems = (list: Extract<Nodes, { type: 'list' }>, level: number): DraftBlock[] =>
    list.children.flatMap((item, index) =>
      item.children.flatMap((child, at): DraftBlock[] => {
        if (child.type === 'list') return listItems(child, level + 1);
        if (child.type !== 'paragraph') return blocksOf([child]);
        const place = at === 0 ? placeOf(item, child) : null;
        const own = { words: words(child.children), place };
        // A second paragraph of an item has no bullet of its own.
        return at > 0
          ? [{ kind: 'paragraph', isSetApart: false, ...own }]
          : [
              {
                kind: 'item',
                level,
                isOrdered: list.ordered === true,
                isFirst: index === 0,
                ...own,
              },
            ];
      }),
    );
  return { id, title, blocks: blocksOf(body.children), footnotes: footnotesOf(body, words) };
}

function footnotesOf(
  body: Root,
  words: (nodes: readonly PhrasingContent[]) => PhrasingContent[],
): Map<string, PhrasingContent[]> {
  const found = new Map<string, PhrasingContent[]>();
  for (const node of nodesIn(body))
    if (node.type === 'footnoteDefinition')
      found.set(
        node.identifier,
        node.children.flatMap((child) => (child.type === 'paragraph' ? words(child.children) : [])),
      );
  return found;
}
