import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Entries } from '../reader/entry.ts';
import { improvementIds } from './improvement/improvementIds.ts';

interface Named {
  value: string;
  place: Place;
}

/** Finds ids that are used twice within a list, and pages that claim the same place in an order. */
export function duplicateFindings(entries: Entries): Finding[] {
  const inLists = [
    ...entries.documents.map((file) =>
      file.data.documents.map(({ id }, index) => ({
        value: id,
        place: file.place(['documents', index, 'id']),
      })),
    ),
    ...entries.levels.map((file) =>
      file.data.levels.map(({ id }, index) => ({
        value: id,
        place: file.place(['levels', index, 'id']),
      })),
    ),
    ...entries.domains.map((file) =>
      file.data.domains.map(({ id }, index) => ({
        value: id,
        place: file.place(['domains', index, 'id']),
      })),
    ),
    ...entries.indicators.map((file) =>
      file.data.indicators.map(({ id }, index) => ({
        value: id,
        place: file.place(['indicators', index, 'id']),
      })),
    ),
    ...entries.timeLimits.map((file) =>
      file.data.timeLimits.map(({ id }, index) => ({
        value: id,
        place: file.place(['timeLimits', index, 'id']),
      })),
    ),
    entries.requirements.flatMap((file) =>
      file.data.requirements.map(({ id }, index) => ({
        value: id,
        place: file.place(['requirements', index, 'id']),
      })),
    ),
    ...entries.reports.flatMap((file) =>
      (['priorities', 'evidence'] as const).map((list) =>
        file.data[list].map(({ id }, index) => ({
          value: id,
          place: file.place([list, index, 'id']),
        })),
      ),
    ),
    ...entries.arrangementsEditions.map((file) =>
      file.data.editions.map(({ id }, index) => ({
        value: id,
        place: file.place(['editions', index, 'id']),
      })),
    ),
    ...improvementIds(entries),
  ];
  const orders = [
    entries.arrangements.map((entry) => ({
      value: String(entry.data.order),
      place: entry.place(['order']),
    })),
    entries.groups.map((entry) => ({
      value: String(entry.data.order),
      place: entry.place(['order']),
    })),
    ...[...Map.groupBy(entries.sections, ({ id }) => id.split('/')[0]).values()].map((sections) =>
      sections.map((entry) => ({ value: String(entry.data.order), place: entry.place(['order']) })),
    ),
  ];
  return [
    ...inLists.flatMap((list) =>
      repeats(list).map(({ value, place, first }) =>
        finding(
          'id-duplicate',
          place,
          `The id "${value}" is used before, ${where(first)}.`,
          'Give one of the two another id. An id that is published already must stay as it is.',
        ),
      ),
    ),
    ...orders.flatMap((list) =>
      repeats(list).map(({ value, place, first }) =>
        finding(
          'order-duplicate',
          place,
          `The order ${value} is taken, ${where(first)}.`,
          'Choose a number between those of its neighbours.',
        ),
      ),
    ),
  ];
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
