import type { GlobalFonts } from '@napi-rs/canvas';

/** The typefaces of the pictures of charts, by their bytes: TTF or WOFF2 files. */
export interface ChartTypefaces {
  /** The typeface of the site, with the letters of western European languages. */
  site: Uint8Array;
  /** A typeface of many more letters and signs, for those that the first lacks. */
  fallback: Uint8Array;
}

const [site, fallback] = ['Almanac Chart', 'Almanac Chart Fallback'];

/** The names under which pictures know their typefaces, in the order in which a letter is looked for. Nothing else answers to them. */
export const chartFamily = `${site}, ${fallback}`;

/** Gives the typefaces to the drawing library. Throws when one cannot be read. */
export function registerTypefaces(fonts: typeof GlobalFonts, typefaces: ChartTypefaces): void {
  const registered = [
    fonts.register(Buffer.from(typefaces.site), site),
    fonts.register(Buffer.from(typefaces.fallback), fallback),
  ];
  if (registered.includes(null)) throw new Error('A typeface for the charts cannot be read.');
}
