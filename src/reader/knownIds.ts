import type { Collections } from '../collections/index.ts';
import { withoutCopies } from '../collections/index.ts';
import { fieldsOf } from '../schemas/fields.ts';
import type { Entries, Entry } from './entry.ts';
import { entriesOf, idsOf } from './entry.ts';
import { valuesIn } from './valuesIn.ts';

/** The ids of one kind. */
export interface KnownIds {
  /** As files refer to them. */
  ids: Set<string>;
  /** Whether they are known within their file alone, and elsewhere as `<file>/<id>`. */
  isLocal: boolean;
  /** The files that give them, for messages. */
  where: string;
  /** Whether every such file could be read. While one could not, a reference may well be right. */
  isComplete: boolean;
}

/** Every id that something in the content may refer to, by the words of `idOf` and `refersTo`. */
export function knownIds(entries: Entries, kinds: Collections): ReadonlyMap<string, KnownIds> {
  const known = new Map<string, KnownIds>();
  for (const [name, { schema, one, where, needed }] of Object.entries(withoutCopies(kinds))) {
    const files = idsOf(entries, name);
    const read = entriesOf(entries, name);
    if (one !== undefined)
      known.set(one, { ids: new Set(files), isLocal: false, where, isComplete: true });
    const isComplete = read.length === files.size && !(needed && files.size === 0);
    for (const { info } of fieldsOf(schema))
      if (info.identifies !== null)
        known.set(
          info.identifies,
          withFiles(known.get(info.identifies), info.isLocal, where, isComplete),
        );
    for (const entry of read)
      for (const { value, info } of valuesIn(entry))
        if (info.identifies !== null)
          known
            .get(info.identifies)
            ?.ids.add(info.isLocal ? `${entry.id}/${String(value)}` : String(value));
  }
  return known;
}

/** A kind of id that one more kind of file gives: inspections and reviews both hold recommendations. */
function withFiles(
  known: KnownIds | undefined,
  isLocal: boolean,
  where: string,
  isComplete: boolean,
): KnownIds {
  if (known === undefined) return { ids: new Set(), isLocal, where, isComplete };
  return {
    ...known,
    where: known.where === where ? where : `${known.where} or ${where}`,
    isComplete: known.isComplete && isComplete,
  };
}

/** The ids of one kind that are only known within a file. */
export function localIds(entry: Entry<unknown>, kind: string): Set<string> {
  return new Set(
    valuesIn(entry).flatMap(({ value, info }) =>
      info.identifies === kind && info.isLocal ? [String(value)] : [],
    ),
  );
}
