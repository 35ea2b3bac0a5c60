import type { Partnership, Report } from '../../model/partnership.ts';
import { collections, withoutCopies } from '../../collections/index.ts';
import { rowsOf } from '../../model/improvement/planRows.ts';
import type { Entries } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { valuesIn } from '../../reader/valuesIn.ts';
import { basisOf } from '../../reports/basis.ts';
import { dueCopies } from '../../reports/dueCopies.ts';
import { daysAfter } from '../../reports/recordedProcess.ts';
import { titleOf } from '../forms/formOf.ts';
import type { ValuePath } from '../text/yamlNode.ts';

/** Something that has to be done by a day. */
export interface DueItem {
  /** The day, `2026-11-29`; a month where no day is known. */
  day: string;
  what: string;
  /** The plan that it is an action of; left out for anything else. */
  plan?: string;
  file: string;
  /** The way to the action in the file of its plan; left out for anything else. */
  at?: ValuePath;
  /** The year of the report that is to be published or sent; left out for anything else. */
  report?: string;
  isOverdue: boolean;
}

/** How many days ahead something is shown. */
const daysAhead = 60;

/** How many years a name may go unconfirmed. */
const yearsOfName = 3;

/**
 * What has passed its day, or comes up within two months: pages to be checked again, names to be confirmed, actions of plans that
 * are not done, reports to be published, and copies of them to be sent.
 * @param partnership `null` while there are errors: then only pages and names are known
 * @param today the day on the clock
 */
export function dueItems(
  entries: Entries,
  partnership: Partnership | null,
  today: string,
): DueItem[] {
  const until = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return [
    ...reviews(entries),
    ...names(entries),
    ...parts(entries),
    ...actions(partnership),
    ...(partnership === null ? [] : partnership.reports.flatMap((one) => steps(one, partnership))),
  ]
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
    .flatMap((plan) =>
      rowsOf(plan.themes)
        .filter(({ row }) => plan.steps.includes(row) && row.standing !== 'done')
        .flatMap(({ row: { due, text }, path }) =>
          due?.by === undefined
            ? []
            : [{ day: due.by, what: text, plan: plan.title, file: plan.file, at: path }],
        ),
    );
}

/** The parts of reports that partners still owe. */
function parts({ reports, agencies, ids }: Entries): Omit<DueItem, 'isOverdue'>[] {
  return reports.flatMap(({ id, file, data: { contributionsOwed, title } }) => {
    if (contributionsOwed === undefined) return [];
    const { due: day, from } = contributionsOwed;
    return from
      .filter((agency) => !ids.contributions.has(`${id}/contributions/${agency}`))
      .map((agency) => {
        const name = agencies.find((one) => one.id === agency)?.data.title ?? agency;
        return { day, what: `${title}: contribution from ${name}`, file };
      });
  });
}

function names({ agencies }: Entries): Omit<DueItem, 'isOverdue'>[] {
  return agencies.flatMap(({ data, file }) =>
    data.posts.flatMap(({ title, holder }) => {
      if (holder === undefined) return [];
      const day = `${Number(holder.asOf.slice(0, 4)) + yearsOfName}${holder.asOf.slice(4)}`;
      return [{ day, what: `Confirm who is ${title}, ${data.title}`, file }];
    }),
  );
}

/** What the law and the guidance require to be done with a report by a certain day. */
function steps(report: Report, partnership: Partnership): Omit<DueItem, 'isOverdue'>[] {
  const { year, period, published, status, signOff, title, file } = report;
  const asked = basisOf(report, partnership).editions.flatMap(({ requirements }) => requirements);
  const toPublish = asked.flatMap(({ record, withinDays }) =>
    record !== 'published' || withinDays === undefined || status === 'published'
      ? []
      : [{ day: daysAfter(period.to, withinDays), what: `Publish: ${title}`, file, report: year }],
  );
  const sent = new Set(signOff?.recipients.map(({ name }) => name));
  const toSend = dueCopies(report, partnership).flatMap(({ name, latest }) =>
    latest === null || sent.has(name)
      ? []
      : [{ day: latest, what: `Send a copy of ${title} to: ${name}`, file, report: year }],
  );
  return published === undefined ? toPublish : [...toPublish, ...toSend];
}
