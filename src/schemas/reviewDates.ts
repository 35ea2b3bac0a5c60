import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PartialDateSchema } from './partialDate.ts';

/** When a review was started, ended and made public. */
export const ReviewDatesSchema = z.strictObject({
  commissioned: PartialDateSchema.meta({
    title: 'Commissioned',
    description: 'When it was decided to hold the review.',
  }),
  concluded: PartialDateSchema.optional().meta({
    title: 'Concluded',
    description: 'When the partners agreed its findings. Leave out while it is going on.',
  }),
  sentToPanel: IsoDateSchema.optional().meta({
    title: 'Sent to the Panel',
    description:
      'The day on which the report was sent to the national Child Safeguarding Practice Review Panel. For reviews about children only.',
  }),
  publishBy: IsoDateSchema.optional().meta({
    title: 'To be published by',
    description: 'The day by which it is to be published. A live site says when it has passed.',
  }),
  published: IsoDateSchema.optional().meta({
    title: 'Published',
    description: 'The day on which it was published.',
  }),
  onSiteUntil: IsoDateSchema.optional().meta({
    title: 'On the site until',
    description:
      'The last day on which it can be read on the site: at least one year after publication. Leave out to keep it for good.',
    examples: ['2020-09-29'],
  }),
});
