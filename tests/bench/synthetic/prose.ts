import type { SeededChoice } from './seededChoice.ts';
import { actors, deeds, occasions, openings, things } from './words.ts';

/** A plain sentence. */
export function sentence({ one }: SeededChoice): string {
  const opening = one(openings);
  const actor = one(actors);
  const start = opening === '' ? actor : `${opening} ${actor.toLowerCase()}`;
  return `${start} ${one(deeds)} ${one(things)} ${one(occasions)}.`;
}

/** A paragraph; what is put in stands after its first sentence. */
export function paragraph(choice: SeededChoice, sentences: number, inserted = ''): string {
  const all = Array.from({ length: sentences }, () => sentence(choice));
  return [all[0], inserted, ...all.slice(1)].filter((part) => part !== '').join(' ');
}

/** The name as it stands in an address. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}

/** With a capital at the start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
