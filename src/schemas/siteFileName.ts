import { z } from 'zod';

/** The name of a file in `files/`, which the site gives to readers as it is. */
export const SiteFileNameSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/u, {
    error: 'Write the name of a file in the folder "files" with its ending, such as "toolkit.pdf".',
  })
  .meta({ examples: ['neglect-toolkit.pdf'] });
