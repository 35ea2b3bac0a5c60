import type {
  PublishedCell,
  PublishedDataset,
  PublishedRow,
} from '../../figures/publishedDataset.ts';
import type { Column } from '../../schemas/column.ts';
import type { DateSpan } from '../../schemas/isoDate.ts';
import type { Standing } from '../../schemas/planStatus.ts';
import type { Words } from '../../words/words.ts';
import { firstDay, lastDay } from '../partialDate.ts';
import type { PlanPage } from './improvement.ts';
import type { StandingCounts } from './standing.ts';
import { standings } from './standing.ts';
import { timings } from './timing.ts';

/** What is past its date, state by state. */
const pastDate = timings.filter((timing) => timing !== 'not-overdue');

/** The counts of a plan as datasets, so that they are charted, cited and downloaded like any other figures. */
export function statusDatasets(plan: PlanPage, words: Words): PublishedDataset[] {
  const { counts } = plan;
  const titleOf = (standing: Standing): string => words(`improvement.standings.${standing}.title`);
  const number = (value: number): PublishedCell => cell(words.number(value), value);
  const numbers = (one: StandingCounts): PublishedRow['cells'] => ({
    ...Object.fromEntries(standings.map((standing) => [standing, number(one.by[standing])])),
    total: number(one.total),
    ...Object.fromEntries(
      pastDate.map((timing) => [`timing-${timing}`, number(one.byTiming[timing])]),
    ),
  });
  const count = (id: string, label: string, description: string): Column => ({
    type: 'count',
    id,
    label,
    description,
    unit: words('improvement.figures.unit'),
  });
  const total = words('improvement.figures.total');
  const shared = {
    description: words('improvement.figures.description', { plan: plan.title }),
    period: periodOf(plan),
    sources: plan.sources,
    licence: null,
    revised: plan.reviewed,
    footnotes: [],
    tableFootnotes: [],
    columnFootnotes: {},
    symbols: [],
    exemptBecause: words('improvement.figures.noPeople'),
    keywords: [...words('improvement.figures.keywords').split(', '), ...plan.keywords],
  };
  const isAnyPast = Object.values(counts.pastDate).some((past) => past > 0);
  const named = { plan: plan.title, date: words.date(plan.asAt) };
  const title = headline(counts, words);
  const status: PublishedDataset = {
    ...shared,
    id: plan.datasets.status,
    symbols: ['z'],
    title,
    subtitle: words('improvement.figures.byStatus', named),
    columns: [
      {
        type: 'category',
        id: 'status',
        label: words('improvement.figures.status'),
        description: words('improvement.figures.statusMeaning'),
      },
      count(
        'actions',
        words('improvement.figures.actions'),
        words('improvement.figures.actionsMeaning'),
      ),
      count(
        'past-date',
        words('improvement.figures.pastDate'),
        words('improvement.figures.pastDateMeaning'),
      ),
    ],
    key: ['status'],
    rows: [
      ...standings.map((standing) =>
        row(titleOf(standing), {
          status: cell(titleOf(standing)),
          actions: number(counts.by[standing]),
          'past-date': number(counts.pastDate[standing]),
        }),
      ),
      row(
        total,
        {
          status: cell(total),
          actions: number(counts.total),
          // Never added up: a reader would take the sum for "not done".
          'past-date': { value: null, symbol: 'z', text: '[z]', footnotes: [] },
        },
        true,
      ),
    ],
    charts: [
      {
        id: 'by-status',
        kind: 'horizontal',
        title,
        category: 'status',
        series: ['actions'],
        ...(isAnyPast ? { part: 'past-date' } : {}),
        except: [total],
        sort: 'as-table',
        description: chartDescription(counts, words),
      },
    ],
  };
  const themes: PublishedDataset = {
    ...shared,
    id: plan.datasets.themes,
    title: words('improvement.figures.themeByTheme', { headline: title }),
    subtitle: words('improvement.figures.byTheme', named),
    columns: [
      {
        type: 'category',
        id: 'theme',
        label: words('improvement.figures.theme'),
        description: words('improvement.figures.themeMeaning'),
      },
      ...standings.map((standing) =>
        count(standing, titleOf(standing), words(`improvement.standings.${standing}.meaning`)),
      ),
      count('total', words('improvement.figures.all'), words('improvement.figures.allMeaning')),
      ...pastDate.map((timing) =>
        count(
          `timing-${timing}`,
          words(`improvement.timings.${timing}.title`),
          words(`improvement.timings.${timing}.meaning`),
        ),
      ),
    ],
    key: ['theme'],
    rows: [
      ...plan.themes.map((theme) =>
        row(theme.title, { theme: cell(theme.title), ...numbers(theme.counts) }),
      ),
      row(total, { theme: cell(total), ...numbers(counts) }, true),
    ],
    charts: [],
  };
  return [status, themes];
}

/** The message of the counts in one sentence. */
function headline({ by, total }: StandingCounts, words: Words): string {
  const unknown = by['not-stated'];
  if (unknown > total / 2) return words('improvement.figures.unknown', { unknown, total });
  const reported = by['reported-done'];
  return reported === 0
    ? words('improvement.figures.done', { done: by.done, total })
    : words('improvement.figures.reported', { done: by.done, total, reported });
}

/** The counts of each status in words, and how many of them are past their date. */
function chartDescription(counts: StandingCounts, words: Words): string {
  const each = standings.map((standing) => {
    const status = words(`improvement.standings.${standing}.title`);
    const [count, past] = [counts.by[standing], counts.pastDate[standing]];
    return past === 0
      ? words('improvement.figures.count', { status, count })
      : words('improvement.figures.countPast', { status, count, past });
  });
  return words('improvement.figures.inAll', { counts: each.join('; '), total: counts.total });
}

function periodOf({ started, asAt }: PlanPage): DateSpan {
  const [from, to] = [firstDay(started), lastDay(asAt)];
  return from <= to ? { from, to } : { from: to, to };
}

function row(key: string, cells: PublishedRow['cells'], isTotal = false): PublishedRow {
  return { key, isTotal, cells };
}

function cell(text: string, value: number | null = null): PublishedCell {
  return { value, symbol: null, text, footnotes: [] };
}
