import { glossaryFinder } from './glossaryFinder.ts';
import { pageTexts } from './pageTexts.ts';
import type { Partnership } from './partnership.ts';

/** The pages of one section that use a term. */
export interface TermUses {
  section: string;
  pages: { title: string; address: string }[];
}

/** Where each term of the glossary is used, by its name or its abbreviation; its own page is left out. */
export function termUses(partnership: Partnership): Map<string, TermUses[]> {
  const { glossary } = partnership;
  const find = glossaryFinder(
    glossary.map(({ id, title, abbreviation }) => ({ id, title, abbreviation })),
  );
  const uses = new Map<string, TermUses[]>(glossary.map(({ id }) => [id, []]));
  for (const { title, address, section, texts } of pageTexts(partnership)) {
    const found = new Set(texts.flatMap((text) => find(text).map(({ id }) => id)));
    for (const id of found) {
      if (address === `/glossary/${id}/`) continue;
      const sections = uses.get(id) ?? [];
      const last = sections.at(-1);
      // Pages come section by section, so the last section is the only one that can grow.
      if (last?.section === section) last.pages.push({ title, address });
      else sections.push({ section, pages: [{ title, address }] });
    }
  }
  return uses;
}
