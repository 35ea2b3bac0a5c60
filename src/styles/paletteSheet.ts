import { palette } from './tokens.ts';

/** A plugin of the bundler. */
interface PaletteSheet {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

const sheet = 'virtual:palette.css';
/** The id of the sheet. An id that starts with a zero byte is private: no plugin looks for it on the disk. */
export const resolvedPaletteSheet = `\0${sheet}`;

/**
 * Gives a site’s colours to its style sheets as custom properties, in a virtual sheet: `virtual:palette.css`. @param
 * brandColour gives the partnership’s chosen colour
 */
export function paletteSheet(brandColour: () => string): PaletteSheet {
  return {
    name: 'almanac-palette',
    resolveId: (id) => (id === sheet ? resolvedPaletteSheet : null),
    load: (id) => (id === resolvedPaletteSheet ? rules(brandColour()) : null),
  };
}

function rules(brandColour: string): string {
  const colours = Object.entries(palette(brandColour)).map(
    ([name, colour]) => `--${name}: ${colour};`,
  );
  return `:root { ${colours.join(' ')} }`;
}
