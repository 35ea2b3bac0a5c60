import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';

/** A body that a copy of the report was sent to. */
export const RecipientSchema = z.strictObject({
  /** The name of the body, as the requirement gives it. */
  name: PlainTextSchema,
  /** The day on which the copy was sent. */
  sent: IsoDateSchema,
});
