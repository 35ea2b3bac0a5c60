import { requirementPlace } from '../../model/requirementPlace.ts';
import { valueAt } from '../../reader/schemaShape.ts';
import type { Entries } from '../../reader/entry.ts';

/** What the law and the guidance require of a page, by the requirements that it names: each a sentence. */
export function askedOf({ requirements }: Entries, data: unknown): string[] {
  const texts = new Map(
    requirements.flatMap(({ data: edition }) =>
      edition.requirements.map(({ id, text }) => [id, text] as const),
    ),
  );
  const named = ['meets', 'answers'].flatMap((field) => {
    const ids = valueAt(data, [field]);
    return Array.isArray(ids) ? ids.map((one) => requirementPlace(String(one)).id) : [];
  });
  return named.flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [`${text} (${id})`];
  });
}
