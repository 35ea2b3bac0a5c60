import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import { alphabetically } from './order.ts';
import type { Partnership } from './partnership.ts';
import { languageIn } from '../schemas/language.ts';
import { generatedPages } from './generatedPages.ts';
import { isInLanguageOf, visibleVersions } from './versions.ts';
import { siteWords } from './siteWords.ts';
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
  const words = siteWords(partnership);
  return alphabetically(
    [
      ...visiblePages(partnership, kinds).flatMap(({ collection, pages }) =>
        pages.flatMap((page) =>
          (collection.aToZ?.(page, site, words) ?? []).map((item) => ({
            ...item,
            address: page.address,
          })),
        ),
      ),
      ...thresholds.levels.map(({ label, name, address }) => ({
        title: `${label}: ${name}`,
        address,
        kind: words('siteMap.kinds.threshold'),
      })),
      ...timeLimits.flatMap(({ limits }) =>
        limits.map(({ id, what }) => ({
          title: what,
          address: `/thresholds/timescales/#${id}`,
          kind: words('siteMap.kinds.timeLimit'),
        })),
      ),
      ...visibleReports(partnership).flatMap((report) => [
        { title: report.title, address: report.address, kind: words('siteMap.kinds.report') },
        ...[...report.sections, ...generatedPages(report, words)].map(({ title, address }) => ({
          title,
          address,
          kind: report.title,
        })),
      ]),
      ...visibleVersions(partnership).map((version) => ({
        // In Latin letters, so that it has a place in the alphabet.
        title: isInLanguageOf(site, version)
          ? version.title
          : `${languageIn(version.language, words.language)} (${version.name}): ${version.originalTitle}`,
        address: version.address,
        kind: words('search.kinds.version.one'),
      })),
      ...improvement.inspections.flatMap((inspection) => [
        {
          title: inspection.title,
          address: inspection.address,
          kind: words('siteMap.kinds.inspection'),
        },
        ...inspection.recommendations.map(({ shortText, address }) => ({
          title: shortText,
          address,
          kind: inspection.shortTitle,
        })),
      ]),
      ...improvement.plans.map(({ title, address }) => ({
        title,
        address,
        kind: words('siteMap.kinds.plan'),
      })),
      ...[...datasets.values()].map(({ id, subtitle }) => ({
        title: subtitle,
        address: `/data/${id}/`,
        kind: words('siteMap.kinds.figures'),
      })),
    ],
    ({ title }) => title,
  );
}
