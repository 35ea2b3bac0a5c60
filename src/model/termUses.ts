import { glossaryFinder } from './glossaryFinder.ts';
import { pageTexts } from './pageTexts.ts';
import type { Partnership } from './partnership.ts';

/** The pages of one room that use a term. */
export interface TermUses {
  room: string;
  pages: { title: string; address: string }[];
}

/** Where each term of the glossary is used, by its name or its abbreviation; its own page is left out. */
export function termUses(partnership: Partnership): Map<string, TermUses[]> {
  const { glossary } = partnership;
  const find = glossaryFinder(
    glossary.map(({ id, title, abbreviation }) => ({ id, title, abbreviation })),
  );
  const uses = new Map<string, TermUses[]>(glossary.map(({ id }) => [id, []]));
  for (const { title, address, room, texts } of pageTexts(partnership)) {
    const found = new Set(texts.flatMap((text) => find(text).map(({ id }) => id)));
    for (const id of found) {
      if (address === `/glossary/${id}/`) continue;
      const rooms = uses.get(id) ?? [];
      const last = rooms.at(-1);
      // Pages come room by room, so the last room is the only one that can grow.
      if (last?.room === room) last.pages.push({ title, address });
      else rooms.push({ room, pages: [{ title, address }] });
    }
  }
  return uses;
}
