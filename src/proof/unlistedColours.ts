import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourPairs, palette } from '../styles/tokens.ts';
import type { EveryPage } from './everyPage.ts';
import type { Problem } from './problem.ts';

/**
 * Pairs of colours that words were drawn with and that the list of proven pairs does not hold.
 * @param colours what was seen on the pages
 * @param siteFolder the folder of the site, whose home page names the colour that the partnership chose
 */
export function unlistedColours(colours: EveryPage['colours'], siteFolder: string): Problem[] {
  const home = readFileSync(join(siteFolder, 'index.html'), 'utf8');
  const brand = /<meta name="theme-color" content="(#[0-9a-f]{6})"/iu.exec(home)?.[1] ?? '';
  const hues = palette(brand);
  const proven = new Set(colourPairs.map(({ front, behind }) => `${hues[front]} ${hues[behind]}`));
  const nameOf = (hue: string): string =>
    Object.entries(hues).find(([, colour]) => colour === hue)?.[0] ?? hue;
  return [...colours].flatMap(([pair, { page, text }]) => {
    if (proven.has(pair)) return [];
    const [front = '', behind = ''] = pair.split(' ');
    return [
      {
        aspect: 'contrast',
        page,
        text: `"${text}" is ${nameOf(front)} on ${nameOf(behind)}, which no test has proven`,
      },
    ];
  });
}
