import { z } from 'zod';
import { TestToolSchema } from './accessibilityResults.ts';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';

const BytesSchema = z
  .number()
  .int()
  .min(0)
  .meta({ examples: [4222] });
const ScoreSchema = z
  .number()
  .int()
  .min(0)
  .max(100)
  .meta({ examples: [98] });

export const PageWeightsSchema = z
  .strictObject({
    date: IsoDateSchema.meta({
      title: 'Date',
      description: 'The day on which the pages were weighed.',
    }),
    pages: z
      .number()
      .int()
      .min(1)
      .meta({
        title: 'Pages weighed',
        description: 'How many pages were weighed.',
        examples: [572],
      }),
    font: BytesSchema.meta({
      title: 'Typeface',
      description: 'How many bytes the typeface weighs. It is fetched once.',
    }),
    chartScript: BytesSchema.meta({
      title: 'Chart script',
      description:
        'How many bytes the drawing of charts weighs. Pages with charts fetch it when one comes into view.',
    }),
    searchScript: BytesSchema.meta({
      title: 'Search script',
      description:
        'How many bytes the search weighs without its index. It is fetched when somebody searches.',
    }),
    kinds: z
      .array(
        z.strictObject({
          kind: ProseSchema.meta({
            title: 'Kind',
            description: 'What the page says that it is.',
            examples: ['Arrangements, with charts'],
          }),
          page: SiteAddressSchema.meta({
            title: 'Heaviest page',
            description: 'The address of the heaviest page of the kind.',
          }),
          pages: z
            .number()
            .int()
            .min(1)
            .meta({
              title: 'Number of pages',
              description: 'How many pages of the kind there are.',
              examples: [37],
            }),
          html: BytesSchema.meta({
            title: 'HTML',
            description: 'How many bytes its words and their structure weigh.',
          }),
          styles: BytesSchema.meta({
            title: 'Styles',
            description: 'How many bytes its styles weigh.',
          }),
          scripts: BytesSchema.meta({
            title: 'Scripts',
            description: 'How many bytes the scripts weigh that it starts with.',
          }),
          total: BytesSchema.meta({
            title: 'Total',
            description: 'How many bytes all of them weigh together.',
          }),
          budget: BytesSchema.meta({
            title: 'Budget',
            description: 'How many bytes the page may weigh.',
          }),
        }),
      )
      .min(1)
      .meta({
        title: 'Kinds of page',
        description: 'The heaviest page of each kind, in bytes as a host sends them compressed.',
      }),
  })
  .meta({
    title: 'Weights of pages',
    description:
      'What the pages of the built site weigh. "npm run examine -- --record" writes it, so do not edit it.',
  });
export type PageWeights = z.infer<typeof PageWeightsSchema>;

export const LighthouseResultsSchema = z
  .strictObject({
    date: IsoDateSchema.meta({ title: 'Date', description: 'The day of the tests.' }),
    tools: z
      .array(TestToolSchema)
      .min(1)
      .meta({ title: 'Programs', description: 'The program and the browser.' }),
    device: ProseSchema.meta({
      title: 'Device',
      description: 'What kind of device and connection was imitated, in one sentence.',
      examples: ['A mid-range telephone on a slow mobile connection.'],
    }),
    pages: z
      .array(
        z.strictObject({
          kind: ProseSchema.meta({
            title: 'Kind',
            description: 'What the page says that it is.',
            examples: ['Agency'],
          }),
          page: SiteAddressSchema.meta({ title: 'Page', description: 'The address of the page.' }),
          performance: ScoreSchema.meta({
            title: 'Performance',
            description: 'The score for performance, out of 100.',
          }),
          accessibility: ScoreSchema.meta({
            title: 'Accessibility',
            description: 'The score for accessibility, out of 100.',
          }),
          bestPractices: ScoreSchema.meta({
            title: 'Best practices',
            description: 'The score for best practices, out of 100.',
          }),
          searchEngines: ScoreSchema.meta({
            title: 'Search engines',
            description: 'The score for how well search engines can read the page, out of 100.',
          }),
          lost: z
            .array(ProseSchema)
            .default([])
            .meta({
              title: 'What cost points',
              description: 'What cost points, in the words of the program.',
              examples: [['Reduce unused JavaScript']],
            }),
        }),
      )
      .min(1)
      .meta({ title: 'Pages', description: 'One page of each kind, with its four scores.' }),
  })
  .meta({
    title: 'Results of Lighthouse',
    description:
      'What Lighthouse, Google\'s program for judging websites, says of one page of each kind. "npm run lighthouse -- --record" writes it, so do not edit it.',
  });
export type LighthouseResults = z.infer<typeof LighthouseResultsSchema>;
