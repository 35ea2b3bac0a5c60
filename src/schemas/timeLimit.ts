import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { KeywordsSchema } from './page.ts';
import { ProseSchema } from './plainText.ts';
import { idOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** How a limit is counted. `working-days` leaves out weekends and bank holidays. */
export const TimeUnitSchema = z.enum(['hours', 'working-days', 'days', 'weeks', 'months', 'years']);

/** One length of time. */
export const DurationSchema = z.strictObject({
  value: z
    .number()
    .positive()
    .meta({ title: 'How many', description: 'How many of the unit.', examples: [10] }),
  unit: TimeUnitSchema.meta({
    title: 'Unit',
    description: 'The unit. "working-days" leaves out weekends and bank holidays.',
  }),
});
export type Duration = z.infer<typeof DurationSchema>;

/** A time limit: kept as typed data and never as prose, so that one change updates every page that states it. */
export const TimeLimitSchema = z
  .strictObject({
    id: idOf('time limit').meta({
      title: 'Id',
      description: 'A stable id. It is the anchor on the page of time limits.',
      examples: ['rapid-review'],
    }),
    what: ProseSchema.meta({
      title: 'What has to be done',
      description: 'What has to be done.',
      examples: ['Hold the initial child protection conference'],
    }),
    limit: DurationSchema.optional().meta({
      title: 'Limit',
      description:
        'How long there is. Only leave out if there is no fixed number, and then say so under "inWords".',
    }),
    inWords: ProseSchema.optional().meta({
      title: 'In words',
      description: 'What readers see instead of a number.',
      examples: ['as soon as significant harm is suspected'],
    }),
    direction: z.enum(['within', 'before', 'at-least']).default('within').meta({
      title: 'Direction',
      description:
        '"within": no longer than this. "before": at least this long before the event. "at-least": at least this long.',
    }),
    from: ProseSchema.meta({
      title: 'Counted from',
      description: 'The event the time is counted from, or to.',
      examples: ['the strategy discussion'],
    }),
    by: ProseSchema.meta({
      title: 'Who has to do it',
      description: 'Who has to do it, by post or body.',
      examples: ["The council's children's social care"],
    }),
    appliesTo: z.enum(['england', 'partnership']).default('partnership').meta({
      title: 'Applies to',
      description:
        'Where it applies. "england": law or national guidance. "partnership": the rule or promise of this partnership.',
    }),
    ruleOf: ProseSchema.optional().meta({
      title: 'Whose rule it is',
      description:
        'The area that set the rule, if it is another area. The limit is then an example for comparison, shown separately from the limits that apply here.',
      examples: ['North Vale'],
    }),
    stage: refersTo('stage').meta({
      title: 'Stage',
      description: 'The stage of the work it is in: the id of a stage in the same file.',
      examples: ['assessment'],
    }),
    note: ProseSchema.optional().meta({
      title: 'Note',
      description: 'Different limits elsewhere, exceptions, and ambiguities in the source.',
      examples: ['North Vale gives 15 working days.'],
    }),
    evidence: EvidenceSchema,
    sources: z
      .array(SourceReferenceSchema)
      .min(1)
      .meta({ title: 'Sources', description: 'Where the limit is set.' }),
    keywords: KeywordsSchema,
  })
  .refine((limit) => limit.limit !== undefined || limit.inWords !== undefined, {
    error:
      'A time limit needs a "limit" with a value and a unit, or "inWords" if there is no fixed number.',
    path: ['limit'],
  })
  .refine(({ appliesTo, ruleOf }) => ruleOf === undefined || appliesTo === 'partnership', {
    error:
      'Another area’s limit does not apply to the whole of England. Leave out "appliesTo", or leave out "ruleOf".',
    path: ['appliesTo'],
  });
export type TimeLimit = z.infer<typeof TimeLimitSchema>;

export const TimeLimitsFileSchema = z
  .strictObject({
    stages: z
      .array(
        z.strictObject({
          id: idOf('stage').meta({
            title: 'Id',
            description: 'A stable id that limits use to refer to the stage.',
            examples: ['assessment'],
          }),
          title: ProseSchema.meta({
            title: 'Heading',
            description: 'The heading of the stage.',
            examples: ['Assessment'],
          }),
        }),
      )
      .min(1)
      .meta({ title: 'Stages', description: 'The stages of the work, in the order of the page.' }),
    timeLimits: z
      .array(TimeLimitSchema)
      .min(1)
      .meta({ title: 'Time limits', description: 'The time limits.' }),
  })
  .meta({
    title: 'Time limits',
    description: 'Every time limit on the site, and the stages of the work they are in.',
  });
