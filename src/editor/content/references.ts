import { collections, withoutCopies } from '../../collections/index.ts';
import { valueAt } from '../../reader/schemaShape.ts';
import type { Entries } from '../../reader/entry.ts';
import { entriesOf, idsOf } from '../../reader/entry.ts';
import { valuesIn } from '../../reader/valuesIn.ts';
import type { FormOption } from '../forms/formField.ts';
import type { ReferenceOptions } from '../forms/formOf.ts';
import { titleOf } from '../forms/formOf.ts';

/**
 * What the fields of a file may refer to: every entry and every item with an id, by the words that people know it by.
 * @param file the file: an id of its own lists is written without the name of the file
 */
export function referenceOptions(entries: Entries, file: string): ReferenceOptions {
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
  return (kinds) =>
    kinds
      .flatMap((kind) => known.get(kind) ?? [])
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

/** How many places of the content refer to an id of a kind. */
export function usesOf(entries: Entries, kind: string, id: string): number {
  return Object.keys(withoutCopies(collections))
    .flatMap((name) => entriesOf(entries, name))
    .flatMap((entry) => valuesIn(entry))
    .filter(({ value, info }) => value === id && info.refersTo.includes(kind)).length;
}
