import type { Entries } from '../reader/entry.ts';
import type { Thresholds } from './partnership.ts';

const noGuide = { introduction: '', signsNote: null, principles: [], seeAlso: [], links: [] };

/** The threshold guide: without levels when there is none, without signs when they are not listed. */
export function buildThresholds(entries: Entries): Thresholds {
  const guide = entries.levels[0]?.data;
  const { introduction, signsNote = null, principles, seeAlso, links } = guide ?? noGuide;
  const indicators = entries.indicators[0]?.data.indicators ?? [];
  return {
    introduction,
    signsNote,
    principles,
    seeAlso,
    links,
    domains: entries.domains[0]?.data.domains ?? [],
    levels: (guide?.levels ?? []).map((level) => ({
      ...level,
      address: `/thresholds/${level.id}/`,
      indicators: indicators.filter((indicator) => indicator.level === level.id),
    })),
    reviewed: guide?.reviewed ?? null,
    reviewBy: guide?.reviewBy ?? null,
  };
}
