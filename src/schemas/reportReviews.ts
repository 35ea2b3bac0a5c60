import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

const title = PlainTextSchema.meta({
  title: 'Review',
  description: 'The title of the review.',
  examples: ['Practice review: Kingfisher'],
});
const address = PlainTextSchema.meta({
  title: 'Address',
  description: 'Where it is on the site.',
  examples: ['/reviews/kingfisher/'],
});
const kind = PlainTextSchema.meta({
  title: 'Kind',
  description: 'What kind of review it is, in words.',
  examples: ['Safeguarding adult review'],
});
const recommendation = PlainTextSchema.meta({
  title: 'Recommendation',
  description: 'What has to be done.',
  examples: ['Keep one record of significant events.'],
});

/** What a report says of practice reviews: drawn from the reviews, and frozen with the first signature. */
export const ReportReviewsSchema = z.strictObject({
  concluded: z
    .array(
      z.strictObject({
        title,
        address,
        kind,
        learning: z.array(PlainTextSchema).meta({
          title: 'Learning',
          description: 'What it found.',
          examples: [['Each service knew a part.']],
        }),
      }),
    )
    .meta({ title: 'Concluded', description: 'The reviews that concluded in the period.' }),
  goingOn: z
    .array(
      z.strictObject({
        title,
        address,
        kind,
        since: PlainTextSchema.meta({
          title: 'Since',
          description: 'When the decision to hold it was made, in words.',
          examples: ['March 2024'],
        }),
      }),
    )
    .meta({
      title: 'Going on',
      description: 'The reviews in progress at the end of the period.',
    }),
  actions: z
    .array(
      z.strictObject({
        title,
        address,
        recommendation,
        done: PlainTextSchema.meta({
          title: 'What was done',
          description: 'How far the actions have got, in a sentence.',
          examples: ['1 in all: 1 done.'],
        }),
      }),
    )
    .meta({
      title: 'Actions',
      description: 'What was done about the recommendations of reviews that had concluded.',
    }),
  notDone: z
    .array(
      z.strictObject({
        title,
        address,
        recommendation,
        decision: PlainTextSchema.meta({
          title: 'Decision',
          description: 'The decision and its date, in words.',
          examples: ['Not accepted, October 2023'],
        }),
        why: PlainTextSchema.meta({
          title: 'Why',
          description: 'The reasons.',
          examples: ['A national system does the same.'],
        }),
      }),
    )
    .meta({
      title: 'Not done',
      description: 'The decisions of the period not to act on a recommendation, with the reasons.',
    }),
});
export type ReportReviews = z.infer<typeof ReportReviewsSchema>;
