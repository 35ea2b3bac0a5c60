import { valuesOf } from '../schemas/fields.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import type { Entries, Entry } from './entry.ts';

/** Every id that something in the content may refer to, by the words of `idOf` and `refersTo`. */
export function knownIds(entries: Entries): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  const add = (kind: string, id: string): void => {
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  };
  for (const name of Object.keys(collections) as CollectionName[]) {
    const collection = collections[name];
    if ('one' in collection) for (const id of entries.ids[name]) add(collection.one, id);
    for (const { data } of entries[name] as Entry<unknown>[])
      for (const { value, info } of valuesOf(collection.schema, data))
        if (info.identifies !== null) add(info.identifies, String(value));
  }
  return ids;
}
