import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import { alphabetically } from './order.ts';
import type { Partnership } from './partnership.ts';
import { languageInEnglish } from '../schemas/language.ts';
import { generatedPages } from './generatedPages.ts';
import { isInEnglish, visibleVersions } from './versions.ts';
import { visiblePages } from './visiblePages.ts';
import { visibleReports } from './visibleReports.ts';

/** Something that can be looked up: a page, or a place on one. */
export interface IndexItem {
  title: string;
  address: string;
  /** What kind of thing it is, in words. */
  kind: string;
}

/** Everything on the site in alphabetical order, abbreviations and time limits as entries of their own. */
export function everything(
  partnership: Partnership,
  kinds: PageCollections = pageCollections,
): IndexItem[] {
  const { site, thresholds, timeLimits, datasets, improvement } = partnership;
  return alphabetically(
    [
      ...visiblePages(partnership, kinds).flatMap(({ collection, pages }) =>
        pages.flatMap((page) =>
          (collection.aToZ?.(page, site) ?? []).map((item) => ({ ...item, address: page.address })),
        ),
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
      ...visibleVersions(partnership).map((version) => ({
        // In Latin letters, so that it has a place in the alphabet.
        title: isInEnglish(version)
          ? version.title
          : `${languageInEnglish(version.language)} (${version.name}): ${version.originalTitle}`,
        address: version.address,
        kind: 'Other version',
      })),
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
