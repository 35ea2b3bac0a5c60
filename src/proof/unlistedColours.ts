import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast } from '../styles/contrast.ts';
import { colourPairs, palette, textContrast } from '../styles/tokens.ts';
import type { EveryPage } from './everyPage.ts';
import type { Problem } from './problem.ts';

/**
 * Pairs of colours that words were drawn with and that the list of proven pairs does not hold. What came about by mixing
 * is in no list: it is measured here.
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
  return [...colours.values()].flatMap(({ page, front, behind, isMixed, isPicture, text }) => {
    const say = (fault: string): Problem[] => [
      { aspect: 'contrast', page, text: `"${text}" ${fault}` },
    ];
    if (isPicture) return say('is on a picture, so its contrast cannot be tested');
    if (proven.has(`${front} ${behind}`)) return [];
    const pair = `is ${nameOf(front)} on ${nameOf(behind)}`;
    if (!isMixed) return say(`${pair}, which no test has checked`);
    const measured = contrast(front, behind);
    return measured >= textContrast ? [] : say(`${pair}, a contrast of ${measured.toFixed(1)}`);
  });
}
