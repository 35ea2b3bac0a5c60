import { agencyTypes } from './agencyTypes.ts';
import { alphabetically } from './order.ts';
import type { Partnership } from './partnership.ts';
import { generatedPages } from './generatedPages.ts';
import { visibleReports } from './visibleReports.ts';

/** Something that can be looked up: a page, or a place on one. */
export interface IndexItem {
  title: string;
  address: string;
  /** What kind of thing it is, in words. */
  kind: string;
}

/** Everything on the site in alphabetical order, abbreviations and time limits as entries of their own. */
export function everything(partnership: Partnership): IndexItem[] {
  const {
    site,
    arrangements,
    groups,
    agencies,
    glossary,
    thresholds,
    timeLimits,
    datasets,
    improvement,
  } = partnership;
  const agencyKind = new Map(agencyTypes(site.serves).map(({ type, one }) => [type, one]));
  return alphabetically(
    [
      ...arrangements.flatMap(({ sections }) =>
        sections.map(({ title, address }) => ({ title, address, kind: 'Arrangements' })),
      ),
      ...groups.map(({ title, address }) => ({ title, address, kind: 'Group' })),
      ...agencies.map(({ title, address, type }) => ({
        title,
        address,
        kind: agencyKind.get(type) ?? 'Agency',
      })),
      ...glossary.map(({ title, address }) => ({
        title: capitalised(title),
        address,
        kind: 'Glossary',
      })),
      ...glossary.flatMap(({ abbreviation, title, address }) =>
        abbreviation === undefined
          ? []
          : [{ title: `${abbreviation} (${title})`, address, kind: 'Glossary' }],
      ),
      ...thresholds.levels.map(({ label, name, address }) => ({
        title: `${label}: ${name}`,
        address,
        kind: 'Threshold',
      })),
      ...timeLimits.flatMap(({ limits }) =>
        limits.map(({ id, what }) => ({
          title: what,
          address: `/thresholds/timescales/#${id}`,
          kind: 'Time limit',
        })),
      ),
      ...visibleReports(partnership).flatMap((report) => [
        { title: report.title, address: report.address, kind: 'Report' },
        ...[...report.sections, ...generatedPages(report)].map(({ title, address }) => ({
          title,
          address,
          kind: report.title,
        })),
      ]),
      ...improvement.inspections.flatMap((inspection) => [
        { title: inspection.title, address: inspection.address, kind: 'Inspection' },
        ...inspection.recommendations.map(({ shortText, address }) => ({
          title: shortText,
          address,
          kind: inspection.shortTitle,
        })),
      ]),
      ...improvement.plans.map(({ title, address }) => ({
        title,
        address,
        kind: 'Improvement plan',
      })),
      ...[...datasets.values()].map(({ id, subtitle }) => ({
        title: subtitle,
        address: `/data/${id}/`,
        kind: 'Figures',
      })),
    ],
    ({ title }) => title,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
