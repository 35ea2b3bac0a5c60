import type { Partnership } from '../../model/partnership.ts';
import { collections, withoutCopies } from '../../collections/index.ts';
import type { Entries } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { valuesIn } from '../../reader/valuesIn.ts';
import { titleOf } from '../forms/formOf.ts';

/** Something that has to be done by a day. */
export interface DueItem {
  /** The day, `2026-11-29`; a month where no day is known. */
  day: string;
  what: string;
  file: string;
  isOverdue: boolean;
}

/** How many days ahead something is shown. */
const daysAhead = 60;

/**
 * What has passed its day, or comes up within two months: pages to be checked again, and actions of plans that are not done.
 * @param partnership `null` while there are errors: then the actions of plans are not known
 * @param today the day on the clock
 */
export function dueItems(
  entries: Entries,
  partnership: Partnership | null,
  today: string,
): DueItem[] {
  const until = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return [...reviews(entries), ...actions(partnership)]
    .filter(({ day }) => day <= until)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((item) => ({ ...item, isOverdue: item.day < today.slice(0, item.day.length) }));
}

function reviews(entries: Entries): Omit<DueItem, 'isOverdue'>[] {
  return Object.keys(withoutCopies(collections)).flatMap((name) =>
    entriesOf(entries, name).flatMap((entry) =>
      valuesIn(entry).flatMap(({ path, value }) =>
        path.at(-1) === 'reviewBy'
          ? [
              {
                day: String(value),
                what: `Check again: ${titleOf(entry.data) ?? entry.file}`,
                file: entry.file,
              },
            ]
          : [],
      ),
    ),
  );
}

function actions(partnership: Partnership | null): Omit<DueItem, 'isOverdue'>[] {
  const plans = partnership?.improvement.plans ?? [];
  return plans
    .filter(({ replacedBy }) => replacedBy === null)
    .flatMap(({ steps, file, title }) =>
      steps
        .filter(({ standing }) => standing !== 'done')
        .flatMap(({ due, text }) =>
          due?.by === undefined ? [] : [{ day: due.by, what: `${title}: ${text}`, file }],
        ),
    );
}
