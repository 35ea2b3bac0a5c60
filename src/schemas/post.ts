import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';

/**
 * The person who holds a post. Allowed only for the senior accountable officers that the published
 * arrangements name; everywhere else the post alone is shown.
 */
export const PostHolderSchema = z.strictObject({
  /** The name as the published arrangements print it. */
  name: PlainTextSchema.refine(
    (name) =>
      !/^(?:vacan(?:t|cy)|tb[ac]|to be \p{L}+|n\/?a|none|nobody|unknown|-+|\?+)\.?$/iu.test(name),
    {
      error:
        'A post that nobody holds has no holder: delete "holder" with its name and its date. The page then gives the post alone.',
    },
  ),
  /** The date at which the source says that this person held the post. Always shown beside the name. */
  asOf: IsoDateSchema,
});

/** A senior post in an agency. */
export const PostSchema = z.strictObject({
  /** The post, for example `Director of Children's Services`. */
  title: PlainTextSchema,
  /** `statutory`: the head of the agency in law. `delegated`: the officer that the head has delegated to. */
  responsibility: z.enum(['statutory', 'delegated']),
  /** The day from which the post has existed under this name. Nobody can have signed a report in it before. */
  since: IsoDateSchema.optional().meta({
    title: 'Since',
    description:
      'The day from which the post has existed under this name. Nobody can have signed a report in it before.',
    examples: ['2022-07-01'],
  }),
  /** Who held the post, and when. Safeguarding partners only. */
  holder: PostHolderSchema.optional(),
});
