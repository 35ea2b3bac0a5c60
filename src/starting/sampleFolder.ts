import { fileURLToPath } from 'node:url';

/** The folder of the sample content that comes with the program: a new site takes from it what is the same all over the country. */
export const sampleFolder = fileURLToPath(new URL('../../content/', import.meta.url));
