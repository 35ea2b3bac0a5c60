import { contrast, darkened, mix } from './contrast.ts';

/** Colours that are the same on every site. */
const fixed = {
  /** The page. */
  paper: '#faf7f1',
  /** Cards and other things drawn on the page. */
  surface: '#ffffff',
  /** Things that lie a little lower than the page: table headings, the foot of a card. */
  sunk: '#f0eadf',
  /** Rules that only decorate. */
  line: '#dcd3c3',
  /** Borders that show where something can be used. */
  edge: '#7d7565',
  /** Text. */
  ink: '#1c2625',
  /** Text that matters less. */
  muted: '#4a5653',
  /** Links that have been followed. */
  visited: '#5b2a6e',
  /** The bookmark, the one accent. */
  ribbon: '#dd9a2c',
  /** The ring around what has the keyboard focus; always drawn together with `ink`. */
  focus: '#ffd34e',
  /** Urgent help. */
  urgent: '#9b2c1a',
  /** Behind urgent help. */
  'urgent-tint': '#fdeee4',
  /** Behind notices, such as that of a demonstration. */
  notice: '#fdf0cc',
  /** Done, in time, met. */
  good: '#1c6639',
  'good-tint': '#e4f1e6',
  /** Under way as planned: a blue of its own, whatever colour the partnership has chosen. */
  going: '#1f5f86',
  'going-tint': '#e2eef7',
  /** On track and done, in bars: as far apart in brightness as shapes have to be, so that no one needs to see the colour. */
  'on-track': '#4a8bc2',
  done: '#123f26',
  /** Partly done, soon due, not checked. */
  caution: '#7c4a00',
  'caution-tint': '#fbeed3',
  /** Late, missing, not met. */
  late: '#97261f',
  'late-tint': '#fbe6e1',
  /** Levels of need, from the least to the greatest. Always shown with a number and words. */
  'level-1': '#2c6a3f',
  'level-2': '#1f5f86',
  'level-3': '#8a4d00',
  'level-4': '#8c2344',
  'level-5': '#4a2a68',
} as const;

/** Every colour of the site by its name in the style sheets, where `ink` is `var(--ink)`. */
export type Palette = Readonly<
  Record<keyof typeof fixed | 'brand' | 'brand-ring' | 'brand-deep' | 'brand-tint' | 'link', string>
>;

/** The colours of a site, worked out from the one colour that a partnership chooses. */
export function palette(brandColour: string): Palette {
  return {
    ...fixed,
    brand: brandColour.toLowerCase(),
    'brand-ring': mix(brandColour, '#000000', 0.9),
    'brand-deep': mix(brandColour, '#000000', 0.72),
    'brand-tint': mix(brandColour, fixed.paper, 0.1),
    link: darkened(brandColour, fixed.sunk, 5),
  };
}

/** What WCAG 2.2 asks of ordinary text at level AA. */
export const textContrast = 4.5;
/** What WCAG 2.2 asks of the edges of controls and of shapes that carry meaning. */
export const shapeContrast = 3;

/** Says whether white text can be read on a colour, as the header needs. */
export function isReadableBrand(brandColour: string): boolean {
  return contrast(fixed.surface, brandColour) >= textContrast;
}

/** Two colours that meet somewhere on the site, and how much they must differ. */
export interface ColourPair {
  readonly front: keyof Palette;
  readonly behind: keyof Palette;
  readonly atLeast: number;
}

const texts = (fronts: (keyof Palette)[], behinds: (keyof Palette)[]): ColourPair[] =>
  fronts.flatMap((front) => behinds.map((behind) => ({ front, behind, atLeast: textContrast })));
const shapes = (fronts: (keyof Palette)[], behinds: (keyof Palette)[]): ColourPair[] =>
  fronts.flatMap((front) => behinds.map((behind) => ({ front, behind, atLeast: shapeContrast })));

const levels: (keyof Palette)[] = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'];

/** Every pair of colours that the style sheets put together. */
export const colourPairs: readonly ColourPair[] = [
  ...texts(
    ['ink', 'muted', 'link', 'visited'],
    ['paper', 'surface', 'sunk', 'brand-tint', 'urgent-tint', 'notice'],
  ),
  ...texts(['ink', 'muted'], ['good-tint', 'caution-tint', 'late-tint']),
  ...texts(['brand-deep'], ['paper', 'surface', 'sunk', 'brand-tint', 'urgent-tint']),
  ...texts(['surface'], ['brand', 'brand-ring', 'brand-deep', 'ink', 'urgent', ...levels]),
  ...texts(['paper'], ['brand-deep']),
  ...texts(['urgent'], ['paper', 'surface', 'sunk', 'urgent-tint']),
  ...texts(['good'], ['good-tint', 'surface']),
  ...texts(['going'], ['going-tint', 'surface']),
  ...texts(['caution'], ['caution-tint', 'surface']),
  ...texts(['late'], ['late-tint', 'surface']),
  ...texts(['ink'], ['focus']),
  ...texts(levels, ['surface', 'paper']),
  ...shapes(['edge'], ['paper', 'surface', 'sunk']),
  ...shapes(['brand'], ['paper', 'surface']),
  ...shapes(['done', 'on-track'], ['surface']),
  ...shapes(['done'], ['on-track']),
  ...shapes(['focus'], ['ink', 'brand-deep']),
];
