import type { ZodObject } from 'zod';
import type { Entries } from '../../reader/entry.ts';
import { AgencySchema } from '../../schemas/agency.ts';
import { ArrangementsSectionSchema } from '../../schemas/arrangements.ts';
import { DatasetSchema } from '../../schemas/dataset.ts';
import { GroupSchema } from '../../schemas/group.ts';
import { PlanSchema } from '../../schemas/plan.ts';
import { ReportSectionSchema } from '../../schemas/reportSection.ts';
import { TermSchema } from '../../schemas/term.ts';

/** What is known when an entry is started. */
export interface Start {
  /** The name as it was given, for example `Rapid review`. */
  title: string;
  /** The name as part of an address. */
  id: string;
  /** The year of the report that a section belongs to; `null` for any other entry. */
  year: string | null;
  /** The day, as `2019-09-29`. */
  today: string;
  /** What is there already. */
  entries: Entries;
}

/** A kind of entry that can be started. */
export interface EntryKind {
  /** What it is, in a few words. */
  what: string;
  schema: ZodObject;
  /** The file that it is written to. */
  file(start: Start): string;
  /** What is known of it from the start. */
  values(start: Start): Record<string, unknown>;
  /** Further files that it needs, by path. */
  others?(start: Start): Record<string, string>;
}

const page = ({ title, today }: Start) => ({ title, reviewed: today, reviewBy: yearLater(today) });
const ordered = (start: Start, list: readonly { data: { order: number } }[]) => ({
  ...page(start),
  order: (Math.floor(Math.max(0, ...list.map(({ data }) => data.order)) / 10) + 1) * 10,
});

/** Every kind of entry that can be started, by its name on the command line. */
export const entryKinds = {
  term: {
    what: 'a glossary term',
    schema: TermSchema,
    file: ({ id }) => `glossary/${id}.mdx`,
    values: (start) => ({ ...page(start), status: 'current' }),
  },
  group: {
    what: 'a group of the partnership',
    schema: GroupSchema,
    file: ({ id }) => `groups/${id}.mdx`,
    values: (start) => ordered(start, start.entries.groups),
  },
  agency: {
    what: 'a safeguarding partner, relevant agency or other body',
    schema: AgencySchema,
    file: ({ id }) => `agencies/${id}.mdx`,
    values: (start) => ordered(start, start.entries.agencies),
  },
  section: {
    what: 'a section of the arrangements, or of a report when a year stands before its name: "2019-20/Training"',
    schema: ArrangementsSectionSchema,
    file: ({ id, year }) =>
      year === null ? `arrangements/${id}.mdx` : `reports/${year}/${id}.mdx`,
    values: (start) =>
      ordered(
        start,
        start.year === null
          ? start.entries.arrangements
          : start.entries.sections.filter(({ id }) => id.startsWith(`${start.year ?? ''}/`)),
      ),
  },
  dataset: {
    what: 'a table of figures by year',
    schema: DatasetSchema,
    file: ({ id }) => `datasets/${id}.yaml`,
    values: ({ title, today }) => ({
      subtitle: title,
      revised: today,
      columns: [
        {
          id: 'year',
          type: 'period',
          label: 'Year',
          description: 'The year, from April to March.',
        },
        {
          id: 'count',
          type: 'count',
          label: 'Number',
          description: 'What is counted.',
          unit: 'children',
        },
      ],
      key: ['year'],
    }),
    others: ({ id }) => ({ [`datasets/${id}.csv`]: 'year,count\n' }),
  },
  plan: {
    what: 'an improvement plan',
    schema: PlanSchema,
    file: ({ id }) => `improvement/plans/${id}.yaml`,
    values: (start) => ({
      ...page(start),
      started: start.today.slice(0, 7),
      asAt: start.today,
      statuses: [
        { word: 'Red', meaning: 'Late, or stopped.', standing: 'late' },
        { word: 'Amber', meaning: 'At risk of being late.', standing: 'at-risk' },
        { word: 'Green', meaning: 'Under way as planned.', standing: 'on-track' },
        { word: 'Blue', meaning: 'Finished, with evidence.', standing: 'done' },
      ],
    }),
  },
} as const satisfies Record<string, EntryKind>;

/** The name of a kind of entry. */
export type EntryKindName = keyof typeof entryKinds;

/** The kind for a start: a section of a report has fields of its own. */
export function kindOf(name: EntryKindName, { year }: Start): EntryKind {
  const kind: EntryKind = entryKinds[name];
  return year === null
    ? kind
    : {
        ...kind,
        schema: ReportSectionSchema,
      };
}

function yearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
}
