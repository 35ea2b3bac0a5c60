import type {
  PublishedCell,
  PublishedDataset,
  PublishedRow,
} from '../../figures/publishedDataset.ts';
import type { Column } from '../../schemas/column.ts';
import type { DateSpan } from '../../schemas/isoDate.ts';
import { firstDay, lastDay, partialDateText } from '../partialDate.ts';
import type { PlanPage } from './improvement.ts';
import type { StandingCounts } from './standing.ts';
import { standings } from './standing.ts';
import { timings } from './timing.ts';
import type { Standing } from '../../schemas/planStatus.ts';
import { english } from '../../words/words.ts';

/** What is past its date, state by state. */
const pastDate = timings.filter((timing) => timing !== 'not-overdue');

/** The counts of a plan as datasets, so that they are charted, cited and downloaded like any other figures. */
export function statusDatasets(plan: PlanPage): PublishedDataset[] {
  const { counts } = plan;
  const shared = {
    description: `Worked out from the plan "${plan.title}" itself: every action without milestones and every milestone counts once, and rows that the source repeats are left out.`,
    period: periodOf(plan),
    sources: plan.sources,
    licence: null,
    revised: plan.reviewed,
    footnotes: [],
    tableFootnotes: [],
    columnFootnotes: {},
    symbols: [],
    exemptBecause: 'These are counts of actions in a plan. No person is counted.',
    keywords: ['progress', 'status', 'RAG', 'on track', 'overdue', ...plan.keywords],
  };
  const isAnyPast = Object.values(counts.pastDate).some((count) => count > 0);
  const asAt = `as at ${partialDateText(plan.asAt)}`;
  const status: PublishedDataset = {
    ...shared,
    id: plan.datasets.status,
    symbols: ['z'],
    title: headline(counts),
    subtitle: `Actions and milestones by status, ${plan.title}, ${asAt}`,
    columns: [
      column('status', 'Status', 'The status, on the scale that all plans share.'),
      count('actions', 'Actions and milestones', 'How many have that status.'),
      count('past-date', 'Past their date', 'How many of these are past their date.'),
    ],
    key: ['status'],
    rows: [
      ...standings.map((standing) =>
        row(titleOf(standing), {
          status: words(titleOf(standing)),
          actions: number(counts.by[standing]),
          'past-date': number(counts.pastDate[standing]),
        }),
      ),
      row(
        'Total',
        {
          status: words('Total'),
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
        title: headline(counts),
        category: 'status',
        series: ['actions'],
        ...(isAnyPast ? { part: 'past-date' } : {}),
        except: ['Total'],
        sort: 'as-table',
        description: `${standings.map((standing) => `${titleOf(standing)}: ${counts.by[standing]}${pastDateText(counts.pastDate[standing])}`).join('; ')}. In all, ${counts.total}.`,
      },
    ],
  };
  const themes: PublishedDataset = {
    ...shared,
    id: plan.datasets.themes,
    title: `${headline(counts)}, theme by theme`,
    subtitle: `Actions and milestones by theme and status, ${plan.title}, ${asAt}`,
    columns: [
      column('theme', 'Theme', 'The part of the plan.'),
      ...standings.map((standing) =>
        count(standing, titleOf(standing), english(`improvement.standings.${standing}.meaning`)),
      ),
      count('total', 'All', 'All actions and milestones of the theme.'),
      ...pastDate.map((timing) =>
        count(
          `timing-${timing}`,
          english(`improvement.timings.${timing}.title`),
          english(`improvement.timings.${timing}.meaning`),
        ),
      ),
    ],
    key: ['theme'],
    rows: [
      ...plan.themes.map((theme) =>
        row(theme.title, { theme: words(theme.title), ...numbers(theme.counts) }),
      ),
      row('Total', { theme: words('Total'), ...numbers(counts) }, true),
    ],
    charts: [],
  };
  return [status, themes];
}

const titleOf = (standing: Standing): string => english(`improvement.standings.${standing}.title`);

/** The message of the counts in one sentence. */
function headline({ by, total }: StandingCounts): string {
  const unknown = by['not-stated'];
  if (unknown > total / 2)
    return `The source gives no status for ${unknown} of ${total} actions and milestones`;
  const done = `${by.done} of ${total} actions and milestones ${by.done === 1 ? 'is' : 'are'} done with evidence`;
  const reported = by['reported-done'];
  return reported === 0
    ? done
    : `${done}, and ${reported} more ${reported === 1 ? 'is' : 'are'} reported as done with no proof shown`;
}

/** Said behind a number. @example ', of which 4 are past their date' */
function pastDateText(count: number): string {
  return count === 0
    ? ''
    : `, of which ${count} ${count === 1 ? 'is' : 'are'} past ${count === 1 ? 'its' : 'their'} date`;
}

function periodOf({ started, asAt }: PlanPage): DateSpan {
  const [from, to] = [firstDay(started), lastDay(asAt)];
  return from <= to ? { from, to } : { from: to, to };
}

function column(id: string, label: string, description: string): Column {
  return { type: 'category', id, label, description };
}

function count(id: string, label: string, description: string): Column {
  return { type: 'count', id, label, description, unit: 'actions and milestones' };
}

function row(key: string, cells: PublishedRow['cells'], isTotal = false): PublishedRow {
  return { key, isTotal, cells };
}

function words(text: string): PublishedCell {
  return { value: null, symbol: null, text, footnotes: [] };
}

function number(value: number): PublishedCell {
  return { value, symbol: null, text: value.toLocaleString('en-GB'), footnotes: [] };
}

function numbers(counts: StandingCounts): PublishedRow['cells'] {
  return {
    ...Object.fromEntries(standings.map((standing) => [standing, number(counts.by[standing])])),
    total: number(counts.total),
    ...Object.fromEntries(
      pastDate.map((timing) => [`timing-${timing}`, number(counts.byTiming[timing])]),
    ),
  };
}
