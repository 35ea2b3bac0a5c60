import type { PhrasingContent } from 'mdast';
import type { MammothNode } from './mammothTree.ts';
import { plainCharacters } from './plainCharacters.ts';

/** What the words of a document refer to. */
export interface WordWords {
  /** The name of a footnote in the text, by the reference to it. */
  footnote(reference: { noteType: string; noteId: string }): string;
  /** An address as the site writes it. */
  address(href: string): string;
}

/** Signs that part lines and cells within a paragraph, until the paragraph has been looked at. */
export const lineSign = '\n';
export const tabSign = '\t';

type Style = 'strong' | 'emphasis';

/** The words of a paragraph, with bold and sloping words, links and footnotes. */
export function wordWords(nodes: readonly MammothNode[], words: WordWords): PhrasingContent[] {
  return joined(nodes.flatMap((node) => phrasing(node, words, [])));
}

function phrasing(
  node: MammothNode,
  words: WordWords,
  styles: readonly Style[],
): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return styled(plainCharacters(node.value), styles);
    case 'tab':
      return [{ type: 'text', value: tabSign }];
    case 'break':
      return node.breakType === 'line' ? [{ type: 'text', value: lineSign }] : [];
    case 'checkbox':
      return [{ type: 'text', value: node.checked ? '☒ ' : '☐ ' }];
    case 'noteReference': {
      const identifier = words.footnote(node);
      return [{ type: 'footnoteReference', identifier, label: identifier }];
    }
    case 'hyperlink': {
      const children = node.children.flatMap((child) => phrasing(child, words, styles));
      // A place within the document has no address on the site.
      if (node.href === undefined) return children;
      const url = words.address(node.href);
      return [{ type: 'link', url, children: joined(children) as never }];
    }
    case 'run': {
      const own: Style[] = [
        ...(node.isBold ? (['strong'] as const) : []),
        ...(node.isItalic ? (['emphasis'] as const) : []),
      ];
      return node.children.flatMap((child) => phrasing(child, words, own));
    }
    default:
      return [];
  }
}

/** Words in their style. Spaces at the ends stay outside, because a mark next to a space does not work. */
function styled(value: string, styles: readonly Style[]): PhrasingContent[] {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(value) ?? [];
  const marked = styles.reduceRight<PhrasingContent>(
    (inner, type) => ({ type, children: [inner] }),
    { type: 'text', value: middle },
  );
  return [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    ...(middle === '' ? [] : [marked]),
    ...(after === '' ? [] : [{ type: 'text' as const, value: after }]),
  ];
}

/** Joins neighbours with the same style: Word splits words wherever someone stopped typing. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    const last = result.at(-1);
    const next = nodes[index + 1];
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    } else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      result[result.length - 1] = {
        ...last,
        children: joined([...last.children, ...node.children]),
      };
    } else if (
      node.type === 'text' &&
      /^ +$/u.test(node.value) &&
      (last?.type === 'strong' || last?.type === 'emphasis') &&
      next?.type === last.type
    ) {
      // A space between two bold words is bold.
      result[result.length - 1] = { ...last, children: joined([...last.children, node]) };
    } else result.push(node);
  });
  return result;
}

/** The letters of words, with the signs for lines and tabs. */
export function rawText(words: readonly PhrasingContent[]): string {
  return words
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? rawText(node.children) : '',
    )
    .join('');
}

/** Parts words at a sign. Marked words are never parted. */
export function partedAt(words: readonly PhrasingContent[], sign: string): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of words) {
    if (node.type !== 'text') parts.at(-1)?.push(node);
    else
      node.value.split(sign).forEach((value, index) => {
        if (index > 0) parts.push([]);
        if (value !== '') parts.at(-1)?.push({ type: 'text', value });
      });
  }
  return parts.filter(
    (part) => rawText(part).trim() !== '' || part.some(({ type }) => type === 'footnoteReference'),
  );
}

/** Words without what was typed before the first of them, such as a bullet, and without space round them. */
export function wordsAfter(words: readonly PhrasingContent[], start = ''): PhrasingContent[] {
  let left = start.length;
  const cut = words.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    if (node.type === 'text') {
      const value = node.value.slice(left);
      left = Math.max(0, left - node.value.length);
      return value === '' ? [] : [{ ...node, value }];
    }
    if (node.type !== 'strong' && node.type !== 'emphasis') return [node];
    const length = rawText(node.children).length;
    const children = wordsAfter(node.children, start.slice(start.length - left));
    left = Math.max(0, left - length);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
  return trimmed(cut);
}

function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let value = node.value.replace(/[\t\n]/gu, ' ').replace(/ {2,}/gu, ' ');
    if (index === 0) value = value.trimStart();
    if (index === words.length - 1) value = value.trimEnd();
    return value === '' ? [] : [{ ...node, value }];
  });
}
