import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import { anchorOf, headings } from '../prose/headings.ts';
import { paragraphAnchors } from '../prose/paragraphAnchors.ts';
import { libraryAddresses } from './library/libraryCatalogue.ts';
import { harmParts } from './harmParts.ts';
import { helpParts } from './helpParts.ts';
import { improvementAddresses } from './improvement/improvementAddresses.ts';
import { everything } from './everything.ts';
import { byLetter, letterAddress, letterAnchor } from './letters.ts';
import type { Partnership, Report } from './partnership.ts';
import { reportParts } from './reportParts.ts';
import { reviewAddresses } from './reviews/reviewCatalogue.ts';
import { allSections } from './sections.ts';
import { domainAddress, domainsWithSigns, sideBySide } from './thresholdViews.ts';
import { siteWords } from './siteWords.ts';
import { visibleVersions } from './versions.ts';
import { visiblePages } from './visiblePages.ts';
import { visibleReports } from './visibleReports.ts';

/** Names that no file of a folder may take, because the site makes a page of its own there. */
export const reservedNames = {
  reports: [
    ...['coverage', 'print', 'progress', 'changes'],
    ...['practice-reviews', 'contributions', 'money', 'attendance'],
  ],
  arrangements: ['coverage', 'editions'],
  glossary: ['abbreviations', 'all'],
  library: ['all', 'kind', 'year', 'owner'],
  reviews: ['all', 'not-done', 'status', 'kind', 'theme', 'harm', 'year', 'agency'],
  levels: ['card', 'domains', 'signs', 'timescales'],
} as const;

/**
 * Every address of the site with the anchors on its page.
 * @param partnership the partnership
 * @param kinds the collections of pages that there are
 * @param reports the reports that count as published: those that readers may see when left out
 */
export function addresses(
  partnership: Partnership,
  kinds: PageCollections = pageCollections,
  reports: readonly Report[] = visibleReports(partnership),
): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>(
    allSections(partnership, kinds).map(({ href }) => [href, new Set()]),
  );
  const add: Add = (address, anchors = []) => {
    const known = result.get(address) ?? new Set();
    for (const anchor of anchors) known.add(anchor);
    result.set(address, known);
  };
  for (const { collection, pages } of visiblePages(partnership, kinds)) {
    for (const page of collection.within === undefined ? pages : [])
      add(page.address, [...(collection.anchors?.(page) ?? []), ...anchorsOf(page)]);
  }
  if (partnership.agencies.some(({ seats }) => seats.length > 0)) add('/groups/', ['seats']);
  for (const part of partnership.arrangements) add('/arrangements/', [part.id]);
  for (const agency of partnership.agencies) {
    add('/agencies/', [agency.id]);
    if (agency.seats.length > 0) add(agency.address, ['seats']);
  }
  for (const term of partnership.glossary) add(term.address, harmParts(term));
  for (const { letter } of byLetter(partnership.glossary, ({ title }) => title)) {
    add('/glossary/', [letterAnchor(letter)]);
    add('/glossary/all/', [letterAnchor(letter)]);
  }
  addThresholds(partnership, add);
  for (const id of partnership.datasets.keys()) {
    add(`/data/${id}/`, ['table']);
    add(`/data/${id}.csv`);
    add(`/data/${id}.csv-metadata.json`);
  }
  if (partnership.arrangementsEditions !== null) {
    add(
      '/arrangements/editions/',
      partnership.arrangementsEditions.editions.map(({ id }) => id),
    );
  }
  for (const report of reports) addReport(report, add);
  addHelp(partnership, add, result.has('/children/'));
  addVersions(partnership, add);
  add('/site-map/', ['rooms', 'a-to-z']);
  for (const { letter } of byLetter(everything(partnership, kinds), ({ title }) => title))
    add(letterAddress(letter));
  for (const address of [...reviewAddresses(partnership), ...libraryAddresses(partnership)])
    add(address);
  for (const [address, anchors] of improvementAddresses(partnership.improvement))
    add(address, anchors);
  return result;
}

/** Adds an address, or anchors to one that is known. */
type Add = (address: string, anchors?: Iterable<string>) => void;

function addHelp(partnership: Partnership, add: Add, hasChildrensPage: boolean): void {
  add(
    '/worried/',
    helpParts(partnership, siteWords(partnership)).map(({ id }) => id),
  );
  if (hasChildrensPage)
    add('/children/', [
      'hide-your-visit',
      ...(partnership.site.children?.questions ?? []).map(({ id }) => id),
    ]);
}

function addVersions(partnership: Partnership, add: Add): void {
  for (const name of partnership.siteFiles.keys()) add(`/files/${name}`);
  for (const version of visibleVersions(partnership)) add(version.address, anchorsOf(version));
}

function addThresholds(partnership: Partnership, add: Add): void {
  const words = siteWords(partnership);
  const { levels, domains } = partnership.thresholds;
  for (const level of levels) {
    const signs = level.indicators.map(({ id }) => id);
    add('/thresholds/', ['levels', 'principles', 'side-by-side', ...domains.map(({ id }) => id)]);
    if (signs.length > 0) add('/thresholds/signs/', [level.id]);
    add(level.address, ['what-to-do', 'law-and-consent', ...signs]);
  }
  for (const domain of domainsWithSigns(partnership.thresholds)) {
    const parts = sideBySide(domain, levels);
    add(
      domainAddress(domain),
      parts.map(({ part }) => anchorOf(part ?? words('thresholds.domain.other'))),
    );
  }
  for (const stage of partnership.timeLimits.filter(({ limits }) => limits.length > 0))
    add('/thresholds/timescales/', [stage.id, ...stage.limits.map(({ id }) => id)]);
}

function addReport(report: Report, add: Add): void {
  add(report.address, ['headlines', 'contents', 'sign-off', 'scrutiny']);
  add(
    `${report.address}progress/`,
    report.priorities.map(({ id }) => id),
  );
  for (const page of ['coverage', 'print', 'changes']) add(`${report.address}${page}/`);
  for (const { address } of reportParts(report)) add(address);
  add(
    `${report.address}contributions/`,
    report.contributions.map(({ agency }) => agency),
  );
  for (const section of report.sections) {
    add(section.address, [...anchorsOf(section), ...paragraphAnchors(section.body).values()]);
  }
}

function anchorsOf(page: { body: Parameters<typeof headings>[0] }): string[] {
  return headings(page.body).map(({ id }) => id);
}
