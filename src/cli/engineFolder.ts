import { fileURLToPath } from 'node:url';

/** The folder of the program itself, wherever a command is run from. */
export const engineFolder = fileURLToPath(new URL('../../', import.meta.url));
