import type { PageHeading } from '../../prose/headings.ts';

/** A section of a page and the parts of it. */
export interface ContentsSection extends PageHeading {
  /** The headings below this one. */
  readonly parts: readonly PageHeading[];
}

/** The headings of a page as sections with parts. Headings deeper than 3 are left out; a part before any section is on its own. */
export function contentsSections(entries: readonly PageHeading[]): readonly ContentsSection[] {
  return entries.reduce<ContentsSection[]>((sections, entry) => {
    const last = sections.at(-1);
    if (entry.depth > 3) return sections;
    if (entry.depth < 3 || last === undefined) return [...sections, { ...entry, parts: [] }];
    return [...sections.slice(0, -1), { ...last, parts: [...last.parts, entry] }];
  }, []);
}
