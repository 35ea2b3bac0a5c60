import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';

/** A body that a copy of the report was sent to. */
export const RecipientSchema = z.strictObject({
  name: ProseSchema.meta({
    title: 'Body',
    description: 'The name of the body, as in the requirement.',
    examples: ['Child Safeguarding Practice Review Panel'],
  }),
  sent: IsoDateSchema.meta({ title: 'Sent', description: 'The date the copy was sent.' }),
});
