import type { Grain } from './grain.ts';
import type { Place } from './places.ts';
import { entriesById, isMap, isRecord, namesThere, naming, placeIn } from './places.ts';

/** Data that keeps a record of what is read from it. */
export interface TrackedReads<T extends object> {
  /** The data, to be read like the plain ones. */
  data: T;
  /** Runs something, and gives what it gave with every place that was read meanwhile. One thing runs at a time. */
  during<R>(run: () => Promise<R>): Promise<{ value: R; reads: ReadonlySet<Place> }>;
  /** The place of an object or entry of the data; `null` for one that counts as a part of a larger piece. */
  placeOf(value: object): Place | null;
}

/** What a field gives, and the place that counts as read with it. */
interface Field {
  value: unknown;
  place: Place;
}

/**
 * Tracks what is read from plain data: objects, lists and maps, without circles.
 * @param data the data; nothing may change them from now on
 * @param grain how finely their parts are told apart
 */
export function trackReads<T extends object>(data: T, grain: Grain): TrackedReads<T> {
  let reads = new Set<Place>();
  const places = new WeakMap<object, Place>();

  /** @param list the place of the names of the list that an entry stands in */
  function tracked(raw: object, at: Place, inner: Grain, list: Place | null): object {
    const known = new Map<string, Field>();
    const proxy = new Proxy(raw, {
      get: (_, key) => {
        const value: unknown = Reflect.get(raw, key);
        if (typeof key === 'symbol') return value;
        const field = known.get(key) ?? fieldOf(key, value);
        known.set(key, field);
        reads.add(field.place);
        return field.value;
      },
      has: (_, key) => {
        reads.add(placeIn(at, namesThere));
        return Reflect.has(raw, key);
      },
      ownKeys: () => {
        reads.add(placeIn(at, namesThere));
        return Reflect.ownKeys(raw);
      },
    });
    places.set(proxy, at);
    return proxy;

    function fieldOf(key: string, value: unknown): Field {
      const isName = list !== null && (naming as readonly string[]).includes(key);
      if (isName) return { value, place: list };
      const fields = inner[key];
      const place = placeIn(at, key);
      return fields === undefined ? { value, place } : opened(value, place, fields);
    }
  }

  /** A field that is looked into. What cannot be told apart by names is one piece. */
  function opened(value: unknown, at: Place, inner: Grain): Field {
    const names = placeIn(at, namesThere);
    if (isMap(value) && [...value.values()].every(isRecord)) {
      const entries = [...(value as ReadonlyMap<string, object>)].map(
        ([key, entry]) => [key, tracked(entry, placeIn(at, key), inner, null)] as const,
      );
      return { value: new Map(entries), place: names };
    }
    const entries = Array.isArray(value) ? entriesById(value) : null;
    if (entries !== null) {
      const list = [...entries].map(([id, entry]) => tracked(entry, placeIn(at, id), inner, names));
      return { value: list, place: names };
    }
    if (isRecord(value)) return { value: tracked(value, at, inner, null), place: names };
    return { value, place: at };
  }

  return {
    data: tracked(data, '', grain, null) as T,
    during: async (run) => {
      const before = reads;
      const during = new Set<Place>();
      reads = during;
      try {
        return { value: await run(), reads: during };
      } finally {
        reads = before;
      }
    },
    placeOf: (value) => places.get(value) ?? null,
  };
}
