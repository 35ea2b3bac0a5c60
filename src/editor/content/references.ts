import { collections, withoutCopies } from '../../collections/index.ts';
import { requirementPlace } from '../../model/requirementPlace.ts';
import { valueAt } from '../../reader/schemaShape.ts';
import type { Entries } from '../../reader/entry.ts';
import { entriesOf, idsOf } from '../../reader/entry.ts';
import { localIds } from '../../reader/knownIds.ts';
import { valuesIn } from '../../reader/valuesIn.ts';
import type { FormOption } from '../forms/formField.ts';
import type { Choices } from '../forms/formOf.ts';
import { titleOf } from '../forms/formOf.ts';

/**
 * What the fields of a file are chosen from: every entry and every item with an id, and what lists of the file itself hold, by the
 * words that people know it by.
 * @param file the file: an id of its own lists is written without the name of the file
 * @param data what the file holds
 */
export function choicesIn(entries: Entries, file: string, data: unknown): Choices {
  const known = new Map<string, FormOption[]>();
  const add = (kind: string, value: string, title: string | null): void => {
    const label = title === null || title === value ? value : `${title} (${value})`;
    known.set(kind, [...(known.get(kind) ?? []), { value, label }]);
  };
  for (const [name, { one }] of Object.entries(withoutCopies(collections))) {
    const read = entriesOf(entries, name);
    if (one !== undefined) {
      for (const id of idsOf(entries, name))
        add(one, id, titleOf(read.find((entry) => entry.id === id)?.data));
    }
    for (const entry of read)
      for (const { path, value, info } of valuesIn(entry)) {
        if (info.identifies === null) continue;
        const isElsewhere = info.isLocal && entry.file !== file;
        const id = isElsewhere ? `${entry.id}/${String(value)}` : String(value);
        add(info.identifies, id, titleOf(valueAt(entry.data, path.slice(0, -1))));
      }
  }
  return ({ refersTo, chosenFrom }) =>
    chosenFrom === null
      ? refersTo
          .flatMap((kind) => known.get(kind) ?? [])
          .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))
      : listed(data, chosenFrom);
}

/** What a list of a file holds, in its order. */
function listed(data: unknown, [list, field]: readonly [string, string]): FormOption[] {
  const items = valueAt(data, [list]);
  return (Array.isArray(items) ? items : []).flatMap((item: unknown): FormOption[] => {
    const value = valueAt(item, [field]);
    if (typeof value !== 'string' || value === '') return [];
    const title = titleOf(item) ?? value;
    return [{ value, label: title === value ? value : `${title} (${value})` }];
  });
}

/**
 * How many places of the content refer to an id.
 * @param file the file that gives the id: where it is known within that file alone, others write the name of the file before it
 */
export function usesOf(entries: Entries, file: string, kind: string, id: string): number {
  const all = Object.keys(withoutCopies(collections)).flatMap((name) => entriesOf(entries, name));
  const own = all.find((entry) => entry.file === file);
  const isLocal = own !== undefined && localIds(own, kind).has(id);
  const full = isLocal ? `${own.id}/${id}` : id;
  return all.flatMap((entry) =>
    valuesIn(entry).filter(({ value, info }) => {
      const named = requirementPlace(String(value)).id;
      return info.refersTo.includes(kind) && (named === full || (named === id && entry === own));
    }),
  ).length;
}
