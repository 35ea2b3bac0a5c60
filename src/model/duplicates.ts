import type { Collections } from '../collections/index.ts';
import { collections, pagesAmong, withoutCopies } from '../collections/index.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { entriesOf } from '../reader/entry.ts';
import { valuesIn } from '../reader/valuesIn.ts';

interface Named {
  value: string;
  place: Place;
}

/** Finds ids that are used twice among their kind, and pages that claim the same place in an order. */
export function duplicateFindings(entries: Entries, kinds: Collections = collections): Finding[] {
  return [
    ...idLists(entries, kinds)
      .flatMap(repeats)
      .map(({ value, place, first }) =>
        finding(
          'id-duplicate',
          place,
          `The id "${value}" has already been used, ${where(first)}.`,
          'Give one of the two another id. Do not change an id that has been published.',
        ),
      ),
    ...orderLists(entries, kinds)
      .flatMap(repeats)
      .map(({ value, place, first }) =>
        finding(
          'order-duplicate',
          place,
          `The order ${value} has already been used, ${where(first)}.`,
          'Choose a number between those before and after it.',
        ),
      ),
  ];
}

/** Lists of ids that must each be used only once. */
function idLists(entries: Entries, kinds: Collections): Named[][] {
  const ids = Object.keys(withoutCopies(kinds)).flatMap((name) =>
    entriesOf(entries, name).flatMap((entry) =>
      valuesIn(entry).flatMap(({ path, value, info }) =>
        info.identifies === null
          ? []
          : [
              {
                value: String(value),
                place: entry.place(path),
                list: `${info.isLocal ? entry.file : ''} ${info.sharesIdsWith ?? info.identifies}`,
              },
            ],
      ),
    ),
  );
  return [...Map.groupBy(ids, ({ list }) => list).values()];
}

/** Lists of pages where each place in the order can be used only once. */
function orderLists(entries: Entries, kinds: Collections): Named[][] {
  return Object.entries(pagesAmong(kinds))
    .filter(([, { order }]) => order === 'each')
    .flatMap(([name, { within }]) => listsWithin(entriesOf(entries, name), within !== undefined))
    .map((list) =>
      list.map((entry) => ({
        value: String((entry.data as { order: number }).order),
        place: entry.place(['order']),
      })),
    );
}

/** Entries of one list: all of them, or those of each report. */
export function listsWithin<T extends Entry<unknown>>(
  list: readonly T[],
  isNested: boolean,
): (readonly T[])[] {
  return isNested ? [...Map.groupBy(list, ({ id }) => id.split('/')[0]).values()] : [list];
}

function repeats(list: readonly Named[]): (Named & { first: Place })[] {
  const firsts = new Map<string, Place>();
  return list.flatMap(({ value, place }) => {
    const first = firsts.get(value);
    if (first !== undefined) return [{ value, place, first }];
    firsts.set(value, place);
    return [];
  });
}

function where(place: Place): string {
  return `in ${place.file}${place.line === undefined ? '' : `, line ${place.line}`}`;
}
