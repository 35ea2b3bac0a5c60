import type { Partnership } from './partnership.ts';
import { visibleReports } from './visibleReports.ts';

/** A page that stands at the same address on every site that has something to put there. */
interface Room {
  /** What it is called in menus. */
  text: string;
  /** Its address. */
  href: string;
  /** Whether it stands in the main menu. */
  isMain: boolean;
  /** Whether a partnership has something to put there. */
  isNeeded(partnership: Partnership): boolean;
  /** Files for programs that go with it. */
  files?: readonly string[];
}

/** A page with an address of its own, whatever the content. */
export interface RoomLink {
  /** The words of the link. */
  text: string;
  /** The address. */
  href: string;
}

const always = () => true;
const hasEdition = ({ arrangementsEditions }: Partnership) => arrangementsEditions !== null;

/** In the order of the menu. A room without content has no page, no place in a menu and no address to link to. */
const rooms: readonly Room[] = [
  { text: 'Home', href: '/', isMain: false, isNeeded: always },
  { text: 'What to do if you are worried', href: '/worried/', isMain: false, isNeeded: always },
  {
    text: 'Children and young people',
    href: '/children/',
    isMain: false,
    isNeeded: ({ site }) => site.children !== undefined && site.serves !== 'adults',
  },
  { text: 'Arrangements', href: '/arrangements/', isMain: true, isNeeded: always },
  {
    text: 'What the arrangements answer',
    href: '/arrangements/coverage/',
    isMain: false,
    isNeeded: hasEdition,
  },
  {
    text: 'Editions of the arrangements',
    href: '/arrangements/editions/',
    isMain: false,
    isNeeded: hasEdition,
  },
  {
    text: 'Groups',
    href: '/groups/',
    isMain: true,
    isNeeded: ({ groups }) => groups.length > 0,
  },
  {
    text: 'Agencies',
    href: '/agencies/',
    isMain: true,
    isNeeded: ({ agencies }) => agencies.length > 0,
  },
  {
    text: 'Thresholds',
    href: '/thresholds/',
    isMain: true,
    isNeeded: ({ thresholds }) => thresholds.levels.length > 0,
  },
  {
    text: 'All signs of need',
    href: '/thresholds/signs/',
    files: ['/thresholds/signs.json'],
    isMain: false,
    isNeeded: ({ thresholds }) => thresholds.levels.some(({ indicators }) => indicators.length > 0),
  },
  {
    text: 'The levels on one sheet of paper',
    href: '/thresholds/card/',
    isMain: false,
    isNeeded: ({ thresholds }) => thresholds.levels.length > 0,
  },
  {
    text: 'Time limits',
    href: '/thresholds/timescales/',
    isMain: false,
    isNeeded: ({ timeLimits }) => timeLimits.some(({ limits }) => limits.length > 0),
  },
  {
    text: 'Work out a due date',
    href: '/thresholds/timescales/due-date/',
    isMain: false,
    isNeeded: ({ timeLimits }) => timeLimits.some(({ limits }) => limits.length > 0),
  },
  {
    text: 'Reports',
    href: '/reports/',
    files: ['/feed.xml'],
    isMain: true,
    isNeeded: (partnership) => visibleReports(partnership).length > 0,
  },
  {
    text: 'Improvement',
    href: '/improvement/',
    isMain: true,
    isNeeded: ({ improvement: { plans, inspections, measures, risks } }) =>
      plans.length + inspections.length + measures.length + risks.length > 0,
  },
  {
    text: 'Measures of improvement',
    href: '/improvement/measures/',
    isMain: false,
    isNeeded: ({ improvement }) => improvement.measures.length > 0,
  },
  {
    text: 'Risks to improvement',
    href: '/improvement/risks/',
    isMain: false,
    isNeeded: ({ improvement }) => improvement.risks.length > 0,
  },
  { text: 'Data', href: '/data/', isMain: true, isNeeded: ({ datasets }) => datasets.size > 0 },
  {
    text: 'Glossary',
    href: '/glossary/',
    files: ['/glossary.json'],
    isMain: true,
    isNeeded: ({ glossary }) => glossary.length > 0,
  },
  {
    text: 'Abbreviations',
    href: '/glossary/abbreviations/',
    isMain: false,
    isNeeded: ({ glossary }) => glossary.some(({ abbreviation }) => abbreviation !== undefined),
  },
  {
    text: 'The whole glossary on one page',
    href: '/glossary/all/',
    isMain: false,
    isNeeded: ({ glossary }) => glossary.length > 0,
  },
  { text: 'Search', href: '/search/', isMain: false, isNeeded: always },
  { text: 'Accessibility', href: '/accessibility/', isMain: false, isNeeded: always },
  { text: 'Privacy', href: '/privacy/', isMain: false, isNeeded: always },
  { text: 'Site map', href: '/site-map/', isMain: false, isNeeded: always },
];

/** The rooms in the main menu of a partnership's site. */
export function mainRooms(partnership: Partnership): RoomLink[] {
  return linksOf(rooms.filter(({ isMain, isNeeded }) => isMain && isNeeded(partnership)));
}

/** Of the rooms at some addresses, those that a partnership's site has, in the order of the addresses. */
export function roomsAt(partnership: Partnership, addresses: readonly string[]): RoomLink[] {
  const named = addresses.flatMap((address) => rooms.find(({ href }) => href === address) ?? []);
  return linksOf(named.filter(({ isNeeded }) => isNeeded(partnership)));
}

/** Every room that a partnership's site has. */
export function allRooms(partnership: Partnership): RoomLink[] {
  return linksOf(rooms.filter(({ isNeeded }) => isNeeded(partnership)));
}

/** The addresses of the rooms that a partnership has nothing to put in. Their pages are not published. */
export function emptyRooms(partnership: Partnership): string[] {
  return rooms.filter(({ isNeeded }) => !isNeeded(partnership)).map(({ href }) => href);
}

/** Files for programs that go with rooms which a partnership has nothing to put in. They are not published. */
export function emptyFiles(partnership: Partnership): string[] {
  return rooms.flatMap(({ isNeeded, files = [] }) => (isNeeded(partnership) ? [] : files));
}

function linksOf(list: readonly Room[]): RoomLink[] {
  return list.map(({ text, href }) => ({ text, href }));
}
