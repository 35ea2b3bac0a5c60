import { stringify } from 'yaml';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';
import { ReportYearSchema } from '../schemas/report.ts';
import type { Requirement } from '../schemas/requirements.ts';
import { didYouMean, listOf } from '../findings/nearest.ts';
import { editionsInForce } from './editionsInForce.ts';
import type { EmptyRows } from './emptyRows.ts';
import { emptyRows } from './emptyRows.ts';
import { priorityComments } from './priorityComments.ts';
import { reportPeriod, titleFor } from './reportYear.ts';
import type { ReportChapter } from './reportChapters.ts';
import { reportChapters, written } from './reportChapters.ts';
import { sectionFiles } from './sectionFiles.ts';

/** A report that was started, and what is left to do. */
export interface NewReport {
  /** New files, by path. */
  files: Record<string, string>;
  /** Tables with rows for the new year, by path. */
  tables: EmptyRows['tables'];
  /** What is left to do, each a sentence. */
  left: string[];
}

/**
 * Starts next year's report from the last one. Nothing in it claims what no one has written yet: it is a draft with empty
 * sections, so the rest of the site can be published meanwhile.
 * @param year the name of its folder, for example `2019-20`
 * @param entries the content
 * @param texts the texts of the files, by path
 * @param today the day
 * @param wanted the names of the chapters that are wanted; `null` for all
 */
export function newReport(
  year: string,
  entries: Entries,
  texts: ReadonlyMap<string, string>,
  today: string,
  wanted: readonly string[] | null = null,
): NewReport {
  refuseYear(year, entries, today);
  const last = lastReport(year, entries);
  const { period, answers, asked, chapters: offered } = reportGround(year, entries);
  const chapters = chosenFrom(offered, wanted);
  if (answers.length === 0)
    throw new Error(
      'There are no requirements yet for a report to answer. First add an edition of the rules to requirements/: see handbook/start-your-own-site.md. Nothing was written.',
    );
  const sources = last?.data.sources ?? [
    { document: entries.documents[0]?.data.documents[0]?.id ?? '' },
  ];
  const sections = sectionFiles(year, chapters, { sources, today });
  const placed = new Set(chapters.flatMap((chapter) => chapter.asked.map(({ id }) => id)));
  const nowhere = written(asked).filter(({ id }) => !placed.has(id));
  const settings = {
    title: titleFor(last?.data.title, year),
    summary: `What was done from ${inWords(period.from)} to ${inWords(period.to)}, and what it led to.`,
    period,
    status: 'draft',
    answers,
    sources,
    reviewed: today,
  };
  const priorities = last === undefined ? '' : priorityComments(last.data);
  const rows =
    last === undefined ? { tables: {}, signed: [] } : emptyRows(year, last.id, entries, texts);
  return {
    files: {
      [`reports/${year}/report.yaml`]: `${stringify(settings, { lineWidth: 0 })}${priorities}`,
      ...sections,
    },
    tables: rows.tables,
    left: [
      ...(last !== undefined && Number(year.slice(0, 4)) > Number(last.id.slice(0, 4)) + 1
        ? [`Check that ${year} is the right year: the last report is for ${last.id}.`]
        : []),
      `Name the sources of the report and of each section. They still name those of ${last?.id ?? 'another page'}.`,
      `Write ${counted(Object.keys(sections).length)}. The requirements are at the top of each.`,
      ...nowhere.map(({ id, text }) => `Find a place for ${id}, which no section meets: ${text}`),
      ...(priorities === ''
        ? []
        : [
            'Add the priorities in report.yaml one by one: last year’s are there as comments, with how far each had come.',
          ]),
      ...Object.keys(rows.tables).map(
        (path) =>
          `Fill in the rows for ${year} in ${path}. Until you do, the site leaves them out.`,
      ),
      ...rows.signed.map(
        (path) =>
          `Add the rows for ${year} to ${path} when you have the figures. A signed report is based on the table, so the change must be signed as a correction.`,
      ),
    ],
  };
}

/** What a report of a year is started from: its days, what it answers, and the chapters for that. */
export function reportGround(
  year: string,
  entries: Entries,
): Pick<DataOf<'reports'>, 'period' | 'answers'> & {
  asked: Requirement[];
  chapters: ReportChapter[];
} {
  const last = lastReport(year, entries);
  const period = reportPeriod(year, last?.data.period);
  const answers = editionsInForce(last?.data.answers, entries, period.from);
  const asked = requirementsOf(answers, entries);
  const chapters = reportChapters(last?.id, entries.sections, asked);
  return { period, answers, asked, chapters };
}

function chosenFrom(
  chapters: readonly ReportChapter[],
  wanted: readonly string[] | null,
): readonly ReportChapter[] {
  if (wanted === null) return chapters;
  const names = chapters.map(({ name }) => name);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(
      `There is no chapter "${unknown}".${didYouMean(unknown, names)} The chapters are: ${listOf(names, 40)}. Nothing was written.`,
    );
  return chapters.filter(({ name }) => wanted.includes(name));
}

/** Throws when there can be no new report of a year. */
function refuseYear(year: string, entries: Entries, today: string): void {
  if (!ReportYearSchema.safeParse(year).success)
    throw new Error(
      `"${year}" is not a report year. Write the years it covers, for example 2019-20.`,
    );
  if (year.slice(0, 4) > today.slice(0, 4))
    throw new Error(
      `${year} has not started yet. Write the years the report covers, for example 2019-20. Nothing was written.`,
    );
  if (entries.ids.reports.has(year))
    throw new Error(`reports/${year}/ already exists. Nothing was written.`);
}

/** The newest report before a year. */
function lastReport(year: string, { reports }: Entries): Entry<DataOf<'reports'>> | undefined {
  return reports.filter(({ id }) => id < year).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
}

/** What editions ask of a yearly report. */
function requirementsOf(editions: readonly string[], { requirements }: Entries): Requirement[] {
  return requirements
    .filter(({ id }) => editions.includes(id))
    .flatMap(({ data }) =>
      data.requirements.filter(({ appliesTo }) => appliesTo !== 'arrangements'),
    );
}

function inWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function counted(sections: number): string {
  return sections === 1 ? 'the section' : `${sections} sections`;
}
