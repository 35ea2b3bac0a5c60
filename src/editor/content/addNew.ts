import { collections, withoutCopies } from '../../collections/index.ts';
import { entryKinds } from '../../starting/entryKinds.ts';
import type { Entries } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { valuesIn } from '../../reader/valuesIn.ts';
import { editAddress } from '../screens/frame.ts';

/** Where something that a list does not hold yet is added. */
export interface NewChoice {
  /** What it is, in a word. */
  kind: string;
  address: string;
}

/** Where each kind of thing is added: as a file of its own, or in the list that holds the others. */
export function newChoices(entries: Entries, kinds: readonly string[]): NewChoice[] {
  const started = new Set(Object.keys(entryKinds()));
  return kinds.flatMap((kind): NewChoice[] => {
    if (started.has(kind)) return [{ kind, address: `/new?kind=${kind}` }];
    const file = listOf(entries, kind);
    return file === null ? [] : [{ kind, address: editAddress(file) }];
  });
}

/** The file that lists all things of a kind; `null` when every file has its own. */
function listOf(entries: Entries, kind: string): string | null {
  const all = Object.keys(withoutCopies(collections)).flatMap((name) => entriesOf(entries, name));
  const holder = all.find((entry) =>
    valuesIn(entry).some(({ info }) => info.identifies === kind && !info.isLocal),
  );
  return holder?.file ?? null;
}
