import { plainText } from '../prose/plainText.ts';
import { fieldTexts } from './fieldTexts.ts';
import type { Partnership } from './partnership.ts';
import { visibleReports } from './visibleReports.ts';

/** A page, or a place on one, with all its words. */
export interface PageText {
  title: string;
  address: string;
  /** The room that it stands in, in words. */
  room: string;
  texts: string[];
}

/** The words of every page of the content, room by room. */
export function pageTexts(partnership: Partnership): PageText[] {
  const {
    arrangements,
    groups,
    agencies,
    glossary,
    thresholds,
    timeLimits,
    datasets,
    improvement,
  } = partnership;
  const page = (room: string) => (item: Titled) => ({ ...item, room, texts: textsOf(item) });
  const reports = visibleReports(partnership);
  return [
    ...arrangements.flatMap(({ sections }) => sections).map(page('Arrangements')),
    ...groups.map(page('Groups')),
    ...agencies.map(page('Agencies')),
    ...thresholds.levels
      .map((level) => ({ ...level, title: `${level.label}: ${level.name}` }))
      .map(page('Thresholds')),
    ...timeLimits
      .flatMap(({ limits }) => limits)
      .map((limit) => ({
        ...limit,
        title: limit.what,
        address: `/thresholds/timescales/#${limit.id}`,
      }))
      .map(page('Time limits')),
    ...reports.flatMap(({ sections }) => sections).map(page('Annual reports')),
    ...improvement.inspections.map(page('Inspections')),
    ...improvement.plans.map(page('Improvement plans')),
    ...[...datasets.values()]
      .map((dataset) => ({ ...dataset, title: dataset.subtitle, address: `/data/${dataset.id}/` }))
      .map(page('Figures')),
    ...glossary.map(page('Glossary')),
  ].map(({ title, address, room, texts }) => ({ title, address, room, texts }));
}

interface Titled {
  title: string;
  address: string;
  body?: Parameters<typeof plainText>[0] | string;
}

function textsOf({ body, ...fields }: Titled): string[] {
  const texts = fieldTexts(fields).map(({ text }) => text);
  return typeof body === 'object' ? [...texts, plainText(body)] : texts;
}
