/**
 * A place in a partnership that a page can read: the names of the fields and the ids of the entries on the way to it. The
 * last part is a field, or says that the names of all that stands there were read.
 */
export type Place = string;

const between = '\n';

/** Stands in a place for the names of everything that is there: the ids of a list, the keys of a map or an object. */
export const namesThere = '#names';

/** The place of something inside another place. */
export function placeIn(outer: Place, part: string): Place {
  return outer === '' ? part : outer + between + part;
}

/** The fields by which lists know their entries. Reading one counts as reading the names of the list. */
export const naming = ['id', 'year', 'address'] as const;

/** The entries of a list by their ids. `null` when they have none, or not each its own: then the list is one piece. */
export function entriesById(list: readonly unknown[]): ReadonlyMap<string, object> | null {
  const entries = new Map<string, object>();
  for (const entry of list) {
    if (!isRecord(entry)) return null;
    const id = entry['id'] ?? entry['year'];
    if (typeof id !== 'string' || entries.has(id)) return null;
    entries.set(id, entry);
  }
  return entries;
}

/** Whether a value is an object with fields, and neither a list nor a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMap(value);
}

/** Whether a value is a map with texts for keys. */
export function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map;
}

/** The value at a place; `undefined` when the way to it is gone. */
export function valueAt(root: object, place: Place): unknown {
  let value: unknown = root;
  for (const part of place.split(between)) {
    if (part === namesThere) return namesOf(value);
    if (isMap(value)) value = value.get(part);
    else if (Array.isArray(value)) value = knownEntries(value)?.get(part);
    else if (isRecord(value)) value = value[part];
    else return undefined;
  }
  return value;
}

/** The names of everything in a list, a map or an object, in their order. */
export function namesOf(value: unknown): unknown {
  if (isMap(value)) return [...value.keys()];
  if (Array.isArray(value))
    return (value as Record<string, unknown>[]).map((entry) => naming.map((name) => entry[name]));
  return isRecord(value) ? Object.keys(value) : value;
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, object> | null>();

function knownEntries(list: readonly unknown[]): ReadonlyMap<string, object> | null {
  const entries = known.get(list) ?? entriesById(list);
  known.set(list, entries);
  return entries;
}
