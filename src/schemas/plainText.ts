import { z } from 'zod';

/** Text on one line, never empty. Shown as it is typed: no Markdown and no markup. */
export const PlainTextSchema = z.string().trim().min(1, { error: 'Write something here.' });

/** The same in the site's own words: rules on plain English, terms and personal data look at it. */
export const ProseSchema = PlainTextSchema.meta({ prose: true });
