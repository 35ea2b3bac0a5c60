import { stringify } from 'yaml';
import { anchorOf } from '../../prose/headings.ts';
import { requirementPlace } from '../../model/requirementPlace.ts';
import type { DataOf, Entries } from '../../reader/entry.ts';
import { ReportYearSchema } from '../../schemas/report.ts';
import { editionsInForce } from './editionsInForce.ts';
import type { EmptyRows } from './emptyRows.ts';
import { emptyRows } from './emptyRows.ts';
import { reportPeriod, titleFor } from './reportYear.ts';

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
 * Starts next year's report from the last one. Nothing in it claims what nobody has written yet: it is a draft with empty
 * sections, so the rest of the site can be published meanwhile.
 * @param year the name of its folder, for example `2019-20`
 * @param entries the content
 * @param texts the texts of the files, by path
 * @param today the day
 */
export function newReport(
  year: string,
  entries: Entries,
  texts: ReadonlyMap<string, string>,
  today: string,
): NewReport {
  if (!ReportYearSchema.safeParse(year).success)
    throw new Error(
      `"${year}" is not a year of a report. Write the years that it covers, for example 2019-20.`,
    );
  if (entries.ids.reports.has(year))
    throw new Error(`reports/${year}/ is there already. Nothing was written.`);
  const last = entries.reports
    .filter(({ id }) => id < year)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const period = reportPeriod(year, last?.data.period);
  const answers = editionsInForce(last?.data.answers, entries, period.from);
  if (answers.length === 0)
    throw new Error(
      'Nothing says yet what a report has to answer. Add an edition of the rules to requirements/ first. Nothing was written.',
    );
  const asked = entries.requirements
    .filter(({ id }) => answers.includes(id))
    .flatMap(({ data }) =>
      data.requirements.filter(({ appliesTo }) => appliesTo !== 'arrangements'),
    );
  const sections = entries.sections.filter(({ id }) => id.startsWith(`${last?.id ?? '-'}/`));
  const sources = last?.data.sources ?? [
    { document: entries.documents[0]?.data.documents[0]?.id ?? '' },
  ];
  const rows =
    last === undefined ? { tables: {}, signed: [] } : emptyRows(year, last.id, entries, texts);

  const files: Record<string, string> = {
    [`reports/${year}/report.yaml`]: reportSettings({
      year,
      last: last?.data,
      period,
      answers,
      sources,
      today,
    }),
  };
  const met = new Set<string>();
  for (const { id, data } of sections) {
    const kept = data.meets
      .map((meets) => requirementPlace(meets).id)
      .filter((meets) => asked.some((requirement) => requirement.id === meets));
    for (const requirement of kept) met.add(requirement);
    const comments = asked
      .filter((requirement) => kept.includes(requirement.id))
      .map((requirement) => `# ${requirement.id}: ${requirement.text}\n`);
    const settings = {
      title: data.title,
      order: data.order,
      meets: kept,
      summary: 'This section is being written.',
      sources,
      reviewed: today,
    };
    files[`reports/${year}/${id.split('/').at(-1) ?? id}.mdx`] =
      `---\n${comments.length > 0 ? `# This section has to answer:\n${comments.join('')}` : ''}${yaml(settings)}---\n`;
  }
  if (sections.length === 0) {
    files[`reports/${year}/what-we-did.mdx`] =
      `---\n${yaml({ title: 'What we did', order: 10, meets: [], summary: 'This section is being written.', sources, reviewed: today })}---\n`;
  }
  const nowhere = asked.filter(({ id, metBy }) => metBy !== 'process' && !met.has(id));
  return {
    files,
    tables: rows.tables,
    left: [
      `Name the sources of the report and of each section: they still name those of ${last?.id ?? 'another page'}.`,
      `Write ${counted(Object.keys(files).length - 1)}. The comment at the top of each says what it has to answer.`,
      ...nowhere.map(({ id, text }) => `Find a place for ${id}, which no section answers: ${text}`),
      ...(last === undefined
        ? []
        : [
            'Take the priorities in report.yaml over one by one: they stand there as comments, with how far each had come.',
          ]),
      ...Object.keys(rows.tables).map(
        (path) => `Fill in the rows for ${year} in ${path}. Until then the site leaves them out.`,
      ),
      ...rows.signed.map(
        (path) =>
          `Add the rows for ${year} to ${path} when the figures are there. A signed report rests on the table, so the change has to be signed as a correction.`,
      ),
    ],
  };
}

interface ReportStart {
  year: string;
  last: DataOf<'reports'> | undefined;
  period: { from: string; to: string };
  answers: string[];
  sources: unknown;
  today: string;
}

function reportSettings({ year, last, period, answers, sources, today }: ReportStart): string {
  const settings = {
    title: titleFor(last?.title, year),
    summary: `What was done from ${inWords(period.from)} to ${inWords(period.to)}, and what it led to.`,
    period,
    status: 'draft',
    answers,
    sources,
    reviewed: today,
  };
  return `${yaml(settings)}${last === undefined ? '' : carriedForward(last)}`;
}

/** The priorities of the last report and those that it set, as comments: nothing is said of them until somebody writes it. */
function carriedForward(last: DataOf<'reports'>): string {
  const known = new Set(last.priorities.map(({ title }) => title));
  const old = last.priorities
    .filter(({ progress }) => progress !== 'complete')
    .map(({ id, title, aim, owner, progress, next }) => ({
      note: `last year: ${progress}; then to come: ${next}`,
      id,
      title,
      aim,
      owner,
    }));
  const added = last.nextPriorities
    .filter(({ title }) => !known.has(title))
    .map(({ title, why }) => ({
      note: `new${why === undefined ? '' : `: ${why}`}`,
      id: anchorOf(title)
        .slice(0, 40)
        .replace(/-[^-]*$/u, ''),
      title,
      aim: undefined,
      owner: undefined,
    }));
  const entries = [...old, ...added].map(({ note, id, title, aim, owner }) =>
    [
      `#   # ${note}`,
      `#   - id: ${id}`,
      `#     title: ${quoted(title)}`,
      `#     aim: ${aim === undefined ? '' : quoted(aim)}`,
      '#     did:',
      '#       - ',
      '#     impact: no evidence yet',
      '#     progress: ',
      '#     next: ',
      ...(owner === undefined ? [] : [`#     owner: ${quoted(owner)}`]),
      '#     source: { document: "" }',
    ].join('\n'),
  );
  return entries.length === 0
    ? ''
    : `# The priorities to report on. Take the hash signs away from those that you have written.\n# priorities:\n${entries.join('\n')}\n`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0 });
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
