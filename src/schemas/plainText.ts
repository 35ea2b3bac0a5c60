import { z } from 'zod';

/** Text on one line, never empty. Shown as it is typed: no Markdown and no markup. */
export const PlainTextSchema = z.string().trim().min(1, { error: 'Write something here.' });
