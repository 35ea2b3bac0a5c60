import { z } from 'zod';
import { DocumentSchema } from './document.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { PictureSchema } from './picture.ts';
import { PostSchema } from './post.ts';
import { ReportReviewsSchema } from './reportReviews.ts';
import { RequirementSetSchema } from './requirements.ts';
import { SiteSchema } from './site.ts';
import { SlugSchema } from './slug.ts';
import { TimeLimitSchema } from './timeLimit.ts';

const since = IsoDateSchema.optional().meta({
  title: 'Since',
  description: 'The date the body or post came into existence. Left out if not known.',
  examples: ['2022-07-01'],
});

/** A safeguarding partner under the names of the day on which a report was first signed. */
export const FrozenPartnerSchema = z.strictObject({
  id: SlugSchema.meta({
    title: 'Id',
    description: 'The name its file in "agencies/" had.',
    examples: ['health'],
  }),
  title: PlainTextSchema.meta({
    title: 'Name',
    description: 'The name of the body on that day.',
    examples: ['Vale Clinical Commissioning Group'],
  }),
  since,
  posts: z
    .array(
      z.strictObject({
        title: PlainTextSchema.meta({
          title: 'Post',
          description: 'The name of the post on that day.',
          examples: ['Chief nurse'],
        }),
        since,
        responsibility: PostSchema.shape.responsibility.optional().meta({
          title: 'Responsibility',
          description: 'Whether it was the lead or a delegated post. Left out if not known.',
        }),
      }),
    )
    .meta({
      title: 'Posts',
      description: 'The posts that could sign.',
      examples: [[{ title: 'Chief nurse' }]],
    }),
});
export type FrozenPartner = z.infer<typeof FrozenPartnerSchema>;

/**
 * `content/reports/<year>/frozen/facts.yaml`: what a signed report is based on, as it was on the day of the first signature.
 * `npm run sign-off` writes it, the signatures cover it, and the report is drawn and judged from it.
 */
export const FrozenFactsSchema = z
  .strictObject({
    partners: z
      .array(FrozenPartnerSchema)
      .min(1)
      .meta({
        title: 'Partners',
        description: 'The report’s safeguarding partners: those that have to sign it.',
        examples: [[{ id: 'health', title: 'Vale NHS', posts: [{ title: 'Chief nurse' }] }]],
      }),
    successors: z
      .array(FrozenPartnerSchema)
      .default([])
      .meta({
        title: 'Successors',
        description:
          'Later safeguarding partners, or later names of posts, that signed a correction.',
        examples: [[{ id: 'icb', title: 'Vale ICB', posts: [{ title: 'Chief nursing officer' }] }]],
      }),
    requirements: z
      .array(
        RequirementSetSchema.extend({
          id: SlugSchema.meta({
            title: 'Id',
            description: 'The name its file in "requirements/" had.',
            examples: ['working-together-2018'],
          }),
        }),
      )
      .meta({
        title: 'Requirements',
        description: 'The requirement editions the report answers.',
      }),
    documents: z.array(DocumentSchema).meta({
      title: 'Documents',
      description: 'The documents cited in the report and its figures.',
    }),
    disclosure: SiteSchema.shape.disclosure.meta({
      title: 'Small numbers',
      description: 'The small-number policy used when the figures were published.',
      examples: [{ suppressTo: 5, statement: 'Counts from 1 to 5 are not shown.' }],
    }),
    reviews: ReportReviewsSchema.optional().meta({
      title: 'Practice reviews',
      description:
        'What the report says about practice reviews. Left out if it has no tables of them.',
    }),
    pictures: z
      .array(
        PictureSchema.safeExtend({
          id: SlugSchema.meta({
            title: 'Id',
            description: 'The name its file in "pictures/" had.',
            examples: ['summer-event'],
          }),
        }),
      )
      .optional()
      .meta({
        title: 'Pictures',
        description:
          'The pictures in the text of the report. Their files are in "pictures/" beside this one. Left out if there are none.',
      }),
    timeLimits: z.array(TimeLimitSchema).default([]).meta({
      title: 'Time limits',
      description: 'The time limits given in the text of the report.',
    }),
  })
  .meta({
    title: 'Frozen facts',
    description:
      'What a signed report is based on, as it was on the day of the first signature. "npm run sign-off" writes it, so do not edit it: the signatures cover it.',
  });
export type FrozenFacts = z.infer<typeof FrozenFactsSchema>;
/** What has to be known of a picture in a signed report. */
export type FrozenPicture = NonNullable<FrozenFacts['pictures']>[number];
