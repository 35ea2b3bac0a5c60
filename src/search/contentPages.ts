import type { Root } from 'mdast';
import { headings } from '../prose/headings.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type {
  AgencyPage,
  GroupPage,
  LevelPage,
  Partnership,
  Report,
  TermPage,
  TimeLimitStage,
} from '../model/partnership.ts';
import { timeLimitText } from '../model/timeLimitText.ts';
import { visibleReports } from '../model/visibleReports.ts';
import type { TimeLimit } from '../schemas/timeLimit.ts';
import { kindLabel } from './kinds.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';

/** The pages that come from the content, with every place on them that can be found on its own. */
export function contentPages(partnership: Partnership): SearchPage[] {
  const {
    arrangements,
    groups,
    agencies,
    glossary,
    thresholds,
    timeLimits,
    datasets,
    reports,
    improvement,
  } = partnership;
  return [
    ...glossary.map(termPage),
    ...thresholds.levels.map(levelPage),
    timeLimitsPage(timeLimits),
    ...arrangements.flatMap(({ sections }) =>
      sections.map(({ address, title, summary, keywords, audience, body }) => ({
        ...basics('arrangements', address, title, summary, keywords),
        ...(audience === 'public' ? {} : { audience }),
        places: sectionPlaces(body),
      })),
    ),
    ...groups.map((group) => groupPage(group, agencies)),
    ...visibleReports(partnership).flatMap(reportPages),
    // Tables that are worked out from a plan are found by their titles: the plan itself has the keywords.
    ...[...datasets.values()].map((dataset) =>
      dataPage(
        improvement.datasets.has(dataset.id) ? { ...dataset, keywords: [] } : dataset,
        reports,
      ),
    ),
  ];
}

/** The most names of rows that a table of figures is found by. */
const rowNamesKept = 40;

function basics(
  kind: string,
  address: string,
  title: string,
  text: string,
  words: readonly string[],
): SearchPage {
  return { address, title, kind, label: kindLabel(kind), text, words: [...words] };
}

function sectionPlaces(body: Root): SearchPlace[] {
  return headings(body).map(({ id, text }) => ({ id, title: text }));
}

function termPage({
  address,
  title,
  abbreviation,
  aliases,
  definition,
  status,
  audience,
  body,
}: TermPage): SearchPage {
  return {
    ...basics('glossary', address, capitalised(title), definition, aliases),
    ...(abbreviation === undefined
      ? {}
      : { title: `${capitalised(title)} (${abbreviation})`, names: [abbreviation, title] }),
    ...(audience === 'public' ? {} : { audience }),
    ...(status === 'superseded' ? { superseded: true } : {}),
    places: sectionPlaces(body),
  };
}

function levelPage({
  address,
  label,
  name,
  meaning,
  keywords,
  consent,
  lead,
  law,
  response,
  whatToDo,
  indicators,
}: LevelPage): SearchPage {
  return {
    ...basics('thresholds', address, `${label}: ${name}`, meaning, keywords),
    names: [label, name],
    audience: 'practitioner',
    places: [
      { id: 'what-to-do', title: 'What to do now', text: [...whatToDo, response].join(' ') },
      {
        id: 'law-and-consent',
        title: 'Who leads, consent and the law',
        text: `${lead} ${consent} ${law}`,
      },
      ...indicators.map(({ id, text, keywords: everyday, part, ages }) => ({
        id,
        title: text.replace(/\.$/u, ''),
        label: `Sign, ${label}: ${name}`,
        words: [
          ...everyday,
          ...(part === undefined ? [] : [part]),
          ...(ages === undefined ? [] : [ages]),
        ],
      })),
    ],
  };
}

const directionWords: Record<TimeLimit['direction'], string> = {
  within: 'within',
  before: 'at least',
  'at-least': 'at least',
};

function timeLimitsPage(stages: readonly TimeLimitStage[]): SearchPage {
  return {
    ...basics(
      'time-limits',
      '/thresholds/timescales/',
      'Time limits',
      'How long there is for each step: from what event, by whom, and how well each limit has been checked.',
      [
        'timescales',
        'deadlines',
        'statutory timescales',
        'how long have I got',
        ...stages.map(({ title }) => title),
      ],
    ),
    audience: 'practitioner',
    places: stages.flatMap(({ limits }) =>
      limits.map((limit) => ({
        id: limit.id,
        title: limit.what,
        label: 'Time limit',
        words: limit.keywords,
        text: `${capitalised(limit.inWords ?? `${directionWords[limit.direction]} ${timeLimitText(limit)}`)}, counted from ${limit.from}. By whom: ${limit.by}.`,
      })),
    ),
  };
}

function groupPage(group: GroupPage, agencies: readonly AgencyPage[]): SearchPage {
  const agencyNames = new Map(agencies.map(({ id, title }) => [id, title]));
  const posts = [
    ...new Set(
      group.members.map(({ post, agency }) =>
        agency === undefined ? post : `${post}, ${agencyNames.get(agency) ?? ''}`,
      ),
    ),
  ];
  const { chair, frequency, quorum, shortTitle, functions, commitments } = group;
  return {
    ...basics('group', group.address, group.title, group.summary, group.keywords),
    // People leave out what kind of group it is: "the executive".
    names: [
      ...(shortTitle === undefined ? [] : [shortTitle]),
      group.title.replace(/ (?:sub)?group$/u, ''),
    ],
    places: [
      ...(functions.length === 0
        ? []
        : [{ id: 'functions', title: 'What it does', text: functions.join(' ') }]),
      {
        id: 'members',
        title: 'Who sits on it',
        words: posts,
        text: [chair, frequency, quorum].filter((fact) => fact !== undefined).join('. '),
      },
      ...(commitments.length === 0
        ? []
        : [
            {
              id: 'commitments',
              title: 'What it has promised',
              words: commitments.map(({ what, when }) => `${what} ${when}`),
            },
          ]),
      ...sectionPlaces(group.body),
    ],
  };
}

function dataPage(
  { id, title, subtitle, keywords, columns, key, rows, period }: PublishedDataset,
  reports: readonly Report[],
): SearchPage {
  const year = reports.find(
    (report) => report.period.from <= period.from && period.to <= report.period.to,
  )?.year;
  const rowNames = rows.flatMap(({ cells }) => key.map((column) => cells[column]?.text ?? ''));
  const named = [...new Set(rowNames)].filter((name) => /[a-z]{3}/u.test(name));
  return {
    ...basics('data', `/data/${id}/`, subtitle, title, keywords),
    body: [...columns.map(({ label }) => label), ...named.slice(0, rowNamesKept)].join(', '),
    ...(year === undefined ? {} : { year }),
  };
}

function reportPages({ address, title, summary, year, sections }: Report): SearchPage[] {
  return [
    { ...basics('report', address, title, summary, ['annual report', 'yearly report']), year },
    ...sections.map((section) => ({
      ...basics('report', section.address, section.title, section.summary, section.keywords),
      label: title,
      year,
      places: sectionPlaces(section.body),
    })),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
