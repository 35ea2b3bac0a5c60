import { fileURLToPath } from 'node:url';

/** The folder of the program itself, wherever a command is run from. */
export const engineFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The typeface that charts are drawn with. */
export const chartTypeface = `${engineFolder}src/assets/fonts/nunito-sans-regular.ttf`;
