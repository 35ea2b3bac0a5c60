import { palette } from './tokens.ts';

/** A plugin of the bundler. */
interface PaletteSheet {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

const sheet = 'virtual:palette.css';
/** What starts with a zero byte is nobody else's: no plugin looks for it on the disk. */
const resolved = `\0${sheet}`;

/** Gives the colours of a site to its style sheets as custom properties, in a sheet that is no file: `virtual:palette.css`. */
export function paletteSheet(brandColour: string): PaletteSheet {
  const colours = Object.entries(palette(brandColour)).map(
    ([name, colour]) => `--${name}: ${colour};`,
  );
  return {
    name: 'almanac-palette',
    resolveId: (id) => (id === sheet ? resolved : null),
    load: (id) => (id === resolved ? `:root { ${colours.join(' ')} }` : null),
  };
}
