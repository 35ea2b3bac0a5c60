import type { Partnership } from '../../model/partnership.ts';
import { timeLimitText } from '../../model/timeLimitText.ts';
import { english } from '../../words/words.ts';

/** One of the things that can be chosen. */
export interface Choice {
  id: string;
  label: string;
}

/** A table of figures, as far as something of it can be put into a text. */
export interface InsertableTable extends Choice {
  rows: Choice[];
  /** The columns with figures. */
  columns: Choice[];
  charts: Choice[];
}

/** What can be put into the text of a page: published figures and nothing behind them. */
export interface Insertable {
  tables: InsertableTable[];
  limits: Choice[];
  /** The evidence that statements of impact can rest on; empty outside a report. */
  evidence: Choice[];
  /** Whether the page is a part of a report. */
  isInReport: boolean;
}

/** What can be put into a page. */
export function insertable(partnership: Partnership | null, file: string): Insertable {
  const year = /^reports\/([^/]+)\//u.exec(file)?.[1];
  const report = partnership?.reports.find(({ year: one }) => one === year);
  return {
    tables: [...(partnership?.datasets.values() ?? [])].map((dataset) => ({
      id: dataset.id,
      label: dataset.title,
      rows: dataset.rows.map(({ key }) => ({ id: key, label: key })),
      columns: dataset.columns
        .filter(({ id, type }) => !dataset.key.includes(id) && type !== 'text')
        .map(({ id, label }) => ({ id, label })),
      charts: dataset.charts.map(({ id, title }) => ({ id, label: title })),
    })),
    limits: (partnership?.timeLimits ?? [])
      .flatMap(({ limits }) => limits)
      .map((limit) => ({ id: limit.id, label: `${limit.what}: ${timeLimitText(limit, english)}` })),
    evidence: (report?.evidence ?? []).map(({ id, shows }) => ({ id, label: shows })),
    isInReport: report !== undefined,
  };
}
