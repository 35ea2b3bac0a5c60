import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PartialDateSchema } from './partialDate.ts';

/** When a review was started, ended and made public. */
export const ReviewDatesSchema = z.strictObject({
  commissioned: PartialDateSchema.meta({
    title: 'Commissioned',
    description: 'When the decision to hold the review was made.',
  }),
  concluded: PartialDateSchema.optional().meta({
    title: 'Concluded',
    description: 'When the partners agreed its findings. Leave out while it is in progress.',
  }),
  sentToPanel: IsoDateSchema.optional().meta({
    title: 'Sent to the Panel',
    description:
      'The date the report was sent to the national Child Safeguarding Practice Review Panel. Only for reviews about children.',
  }),
  publishBy: IsoDateSchema.optional().meta({
    title: 'To be published by',
    description:
      'The date it is due to be published. On a live site, the check warns when this has passed.',
  }),
  published: IsoDateSchema.optional().meta({
    title: 'Published',
    description: 'The date it was published.',
  }),
  onSiteUntil: IsoDateSchema.optional().meta({
    title: 'On the site until',
    description:
      'The last day it stays on the site: at least one year after publication. Leave out to keep it permanently.',
    examples: ['2020-09-29'],
  }),
});
