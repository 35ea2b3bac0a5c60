import { childrenOf, descend } from '../xmlTree.ts';
import type { WordFile } from './wordFile.ts';
import { valueOf } from './wordParagraphs.ts';

/**
 * The heading level of each style in a document, by style id: 0 for the document’s title, 1 for the highest level. A custom
 * style counts as the one it is based on.
 */
export function headingStyles(file: WordFile): Map<string, number> {
  const styles = childrenOf(file.part('styles.xml'), 'style');
  const byId = new Map(styles.map((style) => [valueOf(style, 'styleId'), style]));
  const levelOf = (id: string, seen: readonly string[]): number | null => {
    const style = byId.get(id);
    if (style === undefined || seen.includes(id)) return null;
    const name = valueOf(childrenOf(style, 'name')[0] ?? style).toLowerCase();
    if (name === 'title') return 0;
    const [, number] = /^heading ?([1-9])$/u.exec(name) ?? [];
    if (number !== undefined) return Number(number);
    const outline = descend(style, 'pPr', 'outlineLvl');
    // The ninth level is that of ordinary text.
    if (outline !== undefined)
      return Number(valueOf(outline)) < 9 ? Number(valueOf(outline)) + 1 : null;
    const [base] = childrenOf(style, 'basedOn');
    return base === undefined ? null : levelOf(valueOf(base), [...seen, id]);
  };
  return new Map(
    [...byId.keys()].flatMap((id): [string, number][] => {
      const level = levelOf(id, []);
      return level === null ? [] : [[id, level]];
    }),
  );
}
