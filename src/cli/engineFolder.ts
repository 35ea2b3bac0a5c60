import { fileURLToPath } from 'node:url';

/** The folder of the program itself, wherever a command is run from. */
export const engineFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The typeface that charts are drawn with. */
export const chartTypeface = `${engineFolder}src/assets/fonts/nunito-sans-regular.ttf`;

/** Where runs keep what makes the next one faster. It may be deleted at any time. */
export const cacheFolder = `${engineFolder}node_modules/.cache/partnership-almanac`;
