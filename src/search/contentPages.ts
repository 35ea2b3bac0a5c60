import type { Partnership, TermPage } from '../model/partnership.ts';
import { visibleReports } from '../model/visibleReports.ts';
import { groupSearchPage } from './groupSearchPage.ts';
import { capitalised, pageBasics, sectionPlaces } from './pageBasics.ts';
import { dataPage, reportPages } from './reportPages.ts';
import type { SearchPage } from './searchPage.ts';
import { levelPage, timeLimitsPage } from './thresholdPages.ts';

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
    improvement,
  } = partnership;
  const shown = visibleReports(partnership);
  return [
    ...glossary.map(termPage),
    ...thresholds.levels.map((level, position) => levelPage(level, position)),
    timeLimitsPage(timeLimits),
    ...arrangements.flatMap(({ sections }) =>
      sections.map(({ address, title, summary, keywords, audience, body }) => ({
        ...pageBasics('arrangements', address, title, summary, keywords),
        ...(audience === 'public' ? {} : { audience }),
        places: sectionPlaces(body),
      })),
    ),
    ...groups.map((group) => groupSearchPage(group, agencies)),
    ...shown.flatMap(reportPages),
    // Tables that are worked out from a plan are found by their titles: the plan itself has the keywords.
    ...[...datasets.values()].map((dataset) =>
      dataPage(
        improvement.datasets.has(dataset.id) ? { ...dataset, keywords: [] } : dataset,
        shown,
      ),
    ),
  ];
}

function termPage({
  address,
  title,
  abbreviation,
  aliases,
  definition,
  status,
  audience,
  harm,
  body,
}: TermPage): SearchPage {
  return {
    ...pageBasics('glossary', address, capitalised(title), definition, aliases),
    ...(abbreviation === undefined
      ? {}
      : { title: `${capitalised(title)} (${abbreviation})`, names: [abbreviation, title] }),
    ...(audience === 'public' ? {} : { audience }),
    ...(status === 'superseded' ? { superseded: true } : {}),
    ...(harm ? { harm } : {}),
    places: sectionPlaces(body),
  };
}
