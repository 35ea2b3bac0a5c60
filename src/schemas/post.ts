import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';

/**
 * The person who holds a post. Allowed only for the senior accountable officers that the published
 * arrangements name; everywhere else the post alone is shown.
 */
export const PostHolderSchema = z.strictObject({
  name: PlainTextSchema.refine(
    (name) =>
      !/^(?:vacan(?:t|cy)|tb[ac]|to be \p{L}+|n\/?a|none|nobody|no one|unknown|-+|\?+)\.?$/iu.test(
        name,
      ),
    {
      error:
        'If the post is vacant, delete "holder" with its name and date. The page then shows only the post.',
    },
  ).meta({
    title: 'Name',
    description: 'The name in the published arrangements. Senior accountable officers only.',
    examples: ['First name and surname'],
  }),
  asOf: IsoDateSchema.meta({
    title: 'As of',
    description:
      'The date the source says this person held the post. It is always shown beside the name.',
  }),
});

/** A senior post in an agency. */
export const PostSchema = z.strictObject({
  title: ProseSchema.meta({
    title: 'Post',
    description: 'The title of the post.',
    examples: ["Director of Children's Services"],
  }),
  responsibility: z.enum(['statutory', 'delegated']).meta({
    title: 'Responsibility',
    description:
      '"statutory": the head of the agency in law. "delegated": the officer the head has delegated the role to.',
  }),
  since: IsoDateSchema.optional().meta({
    title: 'Since',
    description:
      'The date the post was created under this name. No one in the post can have signed a report before then.',
    examples: ['2022-07-01'],
  }),
  holder: PostHolderSchema.optional().meta({
    title: 'Holder',
    description: 'Who held the post, and when. Safeguarding partners only.',
  }),
});
