import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { OrderSchema, movedFields, pageFields } from './page.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { PostSchema } from './post.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';

/** What an agency is in law. */
export const AgencyTypeSchema = z.enum([
  'safeguarding-partner',
  'scheduled-relevant-agency',
  'other-body',
  'post-holder',
]);
export type AgencyType = z.infer<typeof AgencyTypeSchema>;

/** Groups of the Schedule to the Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018. */
export const ScheduleGroupSchema = z.enum([
  'education-childcare',
  'health-social-care',
  'local-government',
  'criminal-justice',
  'police-immigration',
  'charity-religion-sport',
  'non-scheduled',
]);

export const AgencySchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Name',
      description: 'The name of the body.',
      examples: ['Vale Council'],
    }),
    type: AgencyTypeSchema.meta({
      title: 'Legal status',
      description:
        'The legal status of the body. "safeguarding-partner": a statutory safeguarding partner. "scheduled-relevant-agency": named by the partners and in the Schedule of the Regulations, so under a duty to act in accordance with the arrangements. "other-body": included by local choice, without that duty. "post-holder": a person in a post rather than a body.',
    }),
    scheduleGroup: ScheduleGroupSchema.default('non-scheduled').meta({
      title: 'Group in the Schedule',
      description:
        'Where the body is in the Schedule to the Relevant Agency Regulations. "non-scheduled" if it is not there or the Schedule does not apply.',
      examples: ['health-social-care'],
    }),
    listedUnder: ProseSchema.optional().meta({
      title: 'Listed under',
      description: 'The heading the source lists it under.',
      examples: ['Health services'],
    }),
    asPrinted: PlainTextSchema.optional().meta({
      title: 'Name in the source',
      description: 'The name in the source, if different from the name above.',
      examples: ['North Vale Mental Health Trust'],
    }),
    why: ProseSchema.optional().meta({
      title: 'Why it was chosen',
      description: 'Why the partners chose it, if the source says so.',
      examples: ['It runs the services for drugs and alcohol that many parents use.'],
    }),
    now: ProseSchema.optional().meta({
      title: 'What it is now',
      description:
        'What has happened to the body since the source was written, such as a merger or a new name.',
      examples: ['Part of the Vale Integrated Care Board since July 2022.'],
    }),
    since: IsoDateSchema.optional().meta({
      title: 'Since',
      description:
        'The date the body came into existence, for example after a merger. It cannot have signed a report before then.',
      examples: ['2022-07-01'],
    }),
    posts: z.array(PostSchema).default([]).meta({
      title: 'Senior posts',
      description: 'The senior posts in the body responsible for safeguarding.',
    }),
    order: OrderSchema,
    answers: z
      .array(RequirementPlaceSchema)
      .default([])
      .meta({
        title: 'Requirements',
        description:
          'The requirements this page helps to answer, each with a place on the page if you like.',
        examples: [['WT18-ARR-02']],
      }),
    ...pageFields,
    ...movedFields,
  })
  .meta({
    title: 'Agency',
    description: 'One safeguarding partner, relevant agency or other body.',
  });
export type Agency = z.infer<typeof AgencySchema>;
