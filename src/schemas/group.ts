import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { OrderSchema, movedFields, pageFields } from './page.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';
import { refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Someone who sits on a group, by post and never by name. */
export const MemberSchema = z.strictObject({
  post: ProseSchema.meta({
    title: 'Post',
    description: 'The post or kind of representative, never a name.',
    examples: ['Detective Superintendent'],
  }),
  agency: refersTo('agency')
    .optional()
    .meta({
      title: 'Agency',
      description: 'The agency the post is in: the name of a file in agencies/.',
      examples: ['vale-police'],
    }),
  role: z
    .enum(['chair', 'co-chair', 'member', 'invited', 'adviser', 'support'])
    .default('member')
    .meta({
      title: 'Role',
      description: 'The member’s role. "member" unless the source says otherwise.',
    }),
  seats: z
    .number()
    .int()
    .positive()
    .default(1)
    .meta({
      title: 'Seats',
      description: 'How many people have this seat, if more than one.',
      examples: [2],
    }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description: 'Conditions on the seat.',
    examples: ['For specific items on the agenda'],
  }),
});
export type Member = z.infer<typeof MemberSchema>;

/** Something that a group has promised to do, and when. */
export const CommitmentSchema = z.strictObject({
  what: ProseSchema.meta({
    title: 'Promise',
    description: 'What the group has promised to do.',
    examples: ['Prepare the annual business plan'],
  }),
  when: ProseSchema.meta({
    title: 'When',
    description: 'When or how often, in words.',
    examples: ['every April', 'at least four times a year'],
  }),
  due: IsoDateSchema.optional().meta({
    title: 'Due',
    description: 'The deadline, if the source gives a single date.',
  }),
  month: z
    .number()
    .int()
    .min(1)
    .max(12)
    .optional()
    .meta({
      title: 'Month',
      description: 'The month a yearly commitment is due, from 1 to 12.',
      examples: [4],
    }),
  source: SourceReferenceSchema,
});

export const GroupSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Full name',
      description: 'The full name of the group.',
      examples: ['Executive group'],
    }),
    shortTitle: ProseSchema.max(40)
      .optional()
      .meta({
        title: 'Short name',
        description: 'A shorter name for the structure chart, up to 40 characters.',
        examples: ['Executive'],
      }),
    kind: ProseSchema.meta({
      title: 'Kind of group',
      description: "What kind of group it is, in the partnership's own words.",
      examples: ['Delivery subgroup'],
    }),
    order: OrderSchema,
    role: ProseSchema.meta({
      title: 'Purpose',
      description: 'What the group is for, in one or two sentences.',
      examples: ['To govern the whole partnership.'],
    }),
    functions: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What it does',
        description: 'What the group does, as a list of short statements.',
        examples: [['Reviews progress on the priorities']],
      }),
    reportsTo: refersTo('group')
      .optional()
      .meta({
        title: 'Reports to',
        description:
          'The group it reports to: the name of a file in groups/. Leave out for the group at the top.',
        examples: ['executive-group'],
      }),
    worksWith: z
      .array(refersTo('group'))
      .default([])
      .meta({
        title: 'Works with',
        description:
          'Groups it works with or sends work to, but does not report to: names of files in groups/.',
        examples: [['learning-rapid-review-group']],
      }),
    chair: ProseSchema.optional().meta({
      title: 'Chair',
      description: 'Who chairs it, in words.',
      examples: ['The Independent Chair, for the first year'],
    }),
    members: z.array(MemberSchema).default([]).meta({
      title: 'Members',
      description: 'Who sits on it. Leave out if the source does not say. The page then says so.',
    }),
    frequency: ProseSchema.optional().meta({
      title: 'How often it meets',
      description: 'How often it meets, in words.',
      examples: ['Every three months'],
    }),
    quorum: ProseSchema.optional().meta({
      title: 'Quorum',
      description: 'Who must be present.',
      examples: ['All three safeguarding partners'],
    }),
    commitments: z
      .array(CommitmentSchema)
      .default([])
      .meta({ title: 'Commitments', description: 'What the group has promised to do, and when.' }),
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
  .meta({ title: 'Group', description: 'One group of the partnership.' });
export type Group = z.infer<typeof GroupSchema>;
