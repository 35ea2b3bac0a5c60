import { palette } from './tokens.ts';

/** A plugin of the bundler. */
interface PaletteSheet {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

const sheet = 'virtual:palette.css';
/** The id of the sheet. What starts with a zero byte is no one else's: no plugin looks for it on the disk. */
export const resolvedPaletteSheet = `\0${sheet}`;

/**
 * Gives the colours of a site to its style sheets as custom properties, in a sheet that is no file: `virtual:palette.css`.
 * @param brandColour gives the colour that the partnership has chosen
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
