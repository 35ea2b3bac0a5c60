import { notDoneAddress } from './reviews/reviewCatalogue.ts';
import type { PageCollections } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import type { Partnership } from './partnership.ts';
import type { PhraseName } from '../words/phraseName.ts';
import { siteWords } from './siteWords.ts';
import { visiblePages } from './visiblePages.ts';
import { visibleReports } from './visibleReports.ts';

/** A page that has the same address on every site that has something to put there. */
interface Section {
  /** What it is called in menus. */
  text: PhraseName;
  /** Its place in the order of the menu. */
  menu: number;
  /** Its address. */
  href: string;
  /** Whether it is in the main menu. */
  isMain: boolean;
  /** Whether a partnership has something to put there. */
  isNeeded(partnership: Partnership): boolean;
  /** Files for programs that go with it. */
  files?: readonly string[];
}

/** A page with an address of its own, whatever the content. */
export interface SectionLink {
  /** The words of the link. */
  text: string;
  /** The address. */
  href: string;
}

const always = () => true;
const hasEdition = ({ arrangementsEditions }: Partnership) => arrangementsEditions !== null;

/** The sections that do not come from a collection of pages. */
const standing: readonly Section[] = [
  { text: 'site.sections.home', menu: 10, href: '/', isMain: false, isNeeded: always },
  {
    text: 'site.sections.worried',
    menu: 12,
    href: '/worried/',
    isMain: false,
    isNeeded: always,
  },
  {
    text: 'site.sections.children',
    menu: 14,
    href: '/children/',
    isMain: false,
    isNeeded: ({ site }) => site.children !== undefined && site.serves !== 'adults',
  },
  {
    text: 'site.sections.coverage',
    menu: 32,
    href: '/arrangements/coverage/',
    isMain: false,
    isNeeded: hasEdition,
  },
  {
    text: 'site.sections.editions',
    menu: 34,
    href: '/arrangements/editions/',
    isMain: false,
    isNeeded: hasEdition,
  },
  {
    text: 'site.sections.thresholds',
    menu: 60,
    href: '/thresholds/',
    isMain: true,
    isNeeded: ({ thresholds }) => thresholds.levels.length > 0,
  },
  {
    text: 'site.sections.signs',
    menu: 61,
    href: '/thresholds/signs/',
    files: ['/thresholds/signs.json'],
    isMain: false,
    isNeeded: ({ thresholds }) => thresholds.levels.some(({ indicators }) => indicators.length > 0),
  },
  {
    text: 'site.sections.card',
    menu: 62,
    href: '/thresholds/card/',
    isMain: false,
    isNeeded: ({ thresholds }) => thresholds.levels.length > 0,
  },
  {
    text: 'site.sections.timeLimits',
    menu: 63,
    href: '/thresholds/timescales/',
    files: ['/thresholds/timescales.json'],
    isMain: false,
    isNeeded: ({ timeLimits }) => timeLimits.some(({ limits }) => limits.length > 0),
  },
  {
    text: 'site.sections.dueDate',
    menu: 64,
    href: '/thresholds/timescales/due-date/',
    isMain: false,
    isNeeded: ({ timeLimits }) => timeLimits.some(({ limits }) => limits.length > 0),
  },
  {
    text: 'site.sections.reports',
    menu: 70,
    href: '/reports/',
    files: ['/feed.xml'],
    isMain: true,
    isNeeded: (partnership) => visibleReports(partnership).length > 0,
  },
  {
    text: 'site.sections.notDone',
    menu: 76,
    href: notDoneAddress,
    isMain: false,
    isNeeded: ({ reviews }) => reviews.length > 0,
  },
  {
    text: 'site.sections.improvement',
    menu: 80,
    href: '/improvement/',
    isMain: true,
    isNeeded: ({ improvement: { plans, inspections, measures, risks } }) =>
      plans.length + inspections.length + measures.length + risks.length > 0,
  },
  {
    text: 'site.sections.measures',
    menu: 81,
    href: '/improvement/measures/',
    isMain: false,
    isNeeded: ({ improvement }) => improvement.measures.length > 0,
  },
  {
    text: 'site.sections.risks',
    menu: 82,
    href: '/improvement/risks/',
    isMain: false,
    isNeeded: ({ improvement }) => improvement.risks.length > 0,
  },
  {
    text: 'site.sections.data',
    menu: 90,
    href: '/data/',
    isMain: true,
    isNeeded: ({ datasets }) => datasets.size > 0,
  },
  {
    text: 'site.sections.abbreviations',
    menu: 102,
    href: '/glossary/abbreviations/',
    isMain: false,
    isNeeded: ({ glossary }) => glossary.some(({ abbreviation }) => abbreviation !== undefined),
  },
  {
    text: 'site.sections.wholeGlossary',
    menu: 104,
    href: '/glossary/all/',
    isMain: false,
    isNeeded: ({ glossary }) => glossary.length > 0,
  },
  { text: 'site.sections.search', menu: 200, href: '/search/', isMain: false, isNeeded: always },
  {
    text: 'site.sections.accessibility',
    menu: 210,
    href: '/accessibility/',
    isMain: false,
    isNeeded: always,
  },
  { text: 'site.sections.privacy', menu: 220, href: '/privacy/', isMain: false, isNeeded: always },
  { text: 'site.sections.siteMap', menu: 230, href: '/site-map/', isMain: false, isNeeded: always },
];

/** Every section, in the order of the menu. One without content has no page, no place in a menu and no address to link to. */
function sectionsOf(kinds: PageCollections): Section[] {
  const own = Object.entries(kinds).flatMap(([name, { folder, section }]): Section[] =>
    !section.inMenu
      ? []
      : [
          {
            ...section,
            href: `/${folder}/`,
            isMain: true,
            isNeeded: (partnership) =>
              visiblePages(partnership, kinds).some(
                (one) => one.name === name && one.pages.length > 0,
              ),
          },
        ],
  );
  return [...standing, ...own].toSorted((a, b) => a.menu - b.menu);
}

/** The sections in the main menu of a partnership's site. */
export function mainSections(
  partnership: Partnership,
  kinds: PageCollections = pageCollections,
): SectionLink[] {
  return linksOf(
    partnership,
    sectionsOf(kinds).filter(({ isMain, isNeeded }) => isMain && isNeeded(partnership)),
  );
}

/** Of the sections at some addresses, those that a partnership's site has, in the order of the addresses. */
export function sectionsAt(partnership: Partnership, addresses: readonly string[]): SectionLink[] {
  const sections = sectionsOf(pageCollections);
  const named = addresses.flatMap((address) => sections.find(({ href }) => href === address) ?? []);
  return linksOf(
    partnership,
    named.filter(({ isNeeded }) => isNeeded(partnership)),
  );
}

/** Every section that a partnership's site has. */
export function allSections(
  partnership: Partnership,
  kinds: PageCollections = pageCollections,
): SectionLink[] {
  return linksOf(
    partnership,
    sectionsOf(kinds).filter(({ isNeeded }) => isNeeded(partnership)),
  );
}

/** The addresses of the sections that a partnership has nothing to put in. Their pages are not published. */
export function emptySections(partnership: Partnership): string[] {
  return sectionsOf(pageCollections)
    .filter(({ isNeeded }) => !isNeeded(partnership))
    .map(({ href }) => href);
}

/** Files for programs that go with sections which a partnership has nothing to put in. They are not published. */
export function emptyFiles(partnership: Partnership): string[] {
  return sectionsOf(pageCollections).flatMap(({ isNeeded, files = [] }) =>
    isNeeded(partnership) ? [] : files,
  );
}

function linksOf(partnership: Partnership, list: readonly Section[]): SectionLink[] {
  const words = siteWords(partnership);
  return list.map(({ text, href }) => ({ text: words(text), href }));
}
