import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import type { Partnership, TermPage } from '../model/partnership.ts';
import type { AnyPage } from '../model/visiblePages.ts';
import type { Version } from '../model/versions.ts';
import { isInLanguageOf, visibleVersions } from '../model/versions.ts';
import { visiblePages } from '../model/visiblePages.ts';
import { visibleReports } from '../model/visibleReports.ts';
import { languageIn } from '../schemas/language.ts';
import type { Words } from '../words/words.ts';
import { groupSearchPage } from './groupSearchPage.ts';
import { capitalised, pageBasics, sectionPlaces } from './pageBasics.ts';
import { dataPage, reportPages } from './reportPages.ts';
import type { SearchPage } from './searchPage.ts';
import { levelPage, timeLimitsPage } from './thresholdPages.ts';

/** The pages that come from the content, with every place on them that can be found on its own. */
export function contentPages(
  partnership: Partnership,
  words: Words,
  kinds: PageCollections = pageCollections,
): SearchPage[] {
  const { groups, agencies, glossary, thresholds, timeLimits, datasets, improvement } = partnership;
  const shown = visibleReports(partnership);
  return [
    ...glossary.map((term) => termPage(term, words)),
    ...thresholds.levels.map((level, position) => levelPage(level, position, words)),
    timeLimitsPage(timeLimits, words),
    ...visiblePages(partnership, kinds)
      .filter(({ name }) => !foundInTheirOwnWay.has(name))
      .flatMap(({ collection, pages }) =>
        pages.map((page) => pageOf(collection.kind, page, words)),
      ),
    ...groups.map((group) => groupSearchPage(group, agencies, words)),
    ...shown.flatMap((report) => reportPages(report, words)),
    ...visibleVersions(partnership).map((version) => versionPage(version, partnership.site, words)),
    // Tables that are worked out from a plan are found by their titles: the plan itself has the keywords.
    ...[...datasets.values()].map((dataset) =>
      dataPage(
        improvement.datasets.has(dataset.id) ? { ...dataset, keywords: [] } : dataset,
        shown,
        words,
      ),
    ),
  ];
}

/** Collections whose pages have more names, or places, than a title and headings. */
const foundInTheirOwnWay = new Set(['glossary', 'groups', 'agencies', 'sections']);

function pageOf(kind: string, page: AnyPage & { audience?: string }, words: Words): SearchPage {
  const { address, title, summary = '', keywords = [], audience = 'public', body } = page;
  return {
    ...pageBasics(kind, address, title, summary, keywords, words),
    ...(audience === 'public' ? {} : { audience }),
    places: sectionPlaces(body),
  };
}

/** A version, found by its own words, and by its kind and what its language is called. */
function versionPage(
  { address, title, summary, name, language, body }: Version,
  site: Partnership['site'],
  words: Words,
): SearchPage {
  return {
    ...pageBasics(
      'version',
      address,
      title,
      summary,
      [languageIn(language, words.language)],
      words,
    ),
    names: [name],
    ...(isInLanguageOf(site, { language }) ? {} : { language }),
    places: sectionPlaces(body),
  };
}

function termPage(
  { address, title, abbreviation, aliases, definition, status, audience, harm, body }: TermPage,
  words: Words,
): SearchPage {
  return {
    ...pageBasics('glossary', address, capitalised(title), definition, aliases, words),
    ...(abbreviation === undefined
      ? {}
      : { title: `${capitalised(title)} (${abbreviation})`, names: [abbreviation, title] }),
    ...(audience === 'public' ? {} : { audience }),
    ...(status === 'superseded' ? { superseded: true } : {}),
    ...(harm ? { harm } : {}),
    places: sectionPlaces(body),
  };
}
