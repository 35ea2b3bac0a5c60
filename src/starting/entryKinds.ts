import type { ZodObject } from 'zod';
import type { PageCollection } from '../collections/collection.ts';
import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import { sections } from '../collections/sections.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { entriesOf } from '../reader/entry.ts';
import { CheckedWordsSchema } from '../schemas/checkedWords.ts';
import { DatasetSchema } from '../schemas/dataset.ts';
import { PictureSchema } from '../schemas/picture.ts';
import { PlanSchema } from '../schemas/plan.ts';
import { ReportContributionSchema } from '../schemas/reportContribution.ts';
import { VersionSchema } from '../schemas/version.ts';
import { phrasesIn, wordsLanguage } from '../words/translations.ts';

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
  /** A name for the example in the help. */
  example: string;
  schema: ZodObject;
  /** The file that it is written to. */
  file(start: Start): string;
  /** What is known of it from the start. */
  values(start: Start): Record<string, unknown>;
  /** Further files that it needs, by path. */
  others?(start: Start): Record<string, string>;
}

const page = ({ title, today }: Start) => ({ title, reviewed: today, reviewBy: yearLater(today) });

/** Every kind of entry that can be started, by its name on the command line. */
export function entryKinds(
  collections: PageCollections = pageCollections,
): Readonly<Record<string, EntryKind>> {
  const ofPages = Object.entries(collections).flatMap(([name, collection]) =>
    collection.start === null
      ? []
      : [[collection.start.name, pageKind(name, collection, collection.start)] as const],
  );
  return { ...Object.fromEntries(ofPages), ...otherKinds };
}

function pageKind(
  name: string,
  { schema, folder, order }: PageCollection,
  { what, example, values }: NonNullable<PageCollection['start']>,
): EntryKind {
  return {
    what,
    example,
    schema,
    file: ({ id }) => `${folder}/${id}.mdx`,
    values: (known) => ({
      ...page(known),
      ...(order === 'title' ? {} : { order: nextOrder(entriesOf(known.entries, name)) }),
      ...values,
    }),
  };
}

/** The next round number after the order of all entries. */
function nextOrder(list: readonly Entry<unknown>[]): number {
  const orders = list.map(({ data }) => (data as { order?: number }).order ?? 0);
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}

const otherKinds: Readonly<Record<string, EntryKind>> = {
  dataset: {
    what: 'a table of figures by year',
    example: 'Contacts by year',
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
  version: {
    what: 'a page in another language or for other readers',
    example: 'Worried in Welsh',
    schema: VersionSchema,
    file: ({ id }) => `versions/${id}.mdx`,
    values: ({ title, today }) => ({ title, made: today, madeFrom: '000000000000' }),
  },
  picture: {
    what: 'the details of a picture',
    example: 'Summer event',
    schema: PictureSchema,
    file: ({ id }) => `pictures/${id}.yaml`,
    values: () => ({}),
  },
  contribution: {
    what: 'what a partner says in a report',
    example: '2019-20/vale-police',
    schema: ReportContributionSchema,
    file: ({ id, year }) => `reports/${year ?? ''}/contributions/${id}.mdx`,
    values: ({ today }) => ({ reviewed: today }),
  },
  words: {
    what: 'the site’s own words, for a translator to check',
    example: 'cy',
    schema: CheckedWordsSchema,
    file: ({ id }) => `words/${id}.yaml`,
    values: ({ id, today }) => ({
      checkedOn: today,
      phrases: phrasesIn(wordsLanguage(id) ?? 'en'),
    }),
  },
  plan: {
    what: 'an improvement plan',
    example: 'Plan of 2019',
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
};

/** A section of a report has fields and a folder of its own. */
export function ofReport(kind: EntryKind, year: string): EntryKind {
  return {
    ...kind,
    schema: sections.schema,
    file: ({ id }) => `reports/${year}/${id}.mdx`,
    values: (start) => ({
      ...page(start),
      order: nextOrder(start.entries.sections.filter(({ id }) => id.startsWith(`${year}/`))),
    }),
  };
}

function yearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
}
