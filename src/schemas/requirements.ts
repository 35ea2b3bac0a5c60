import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';
import { ShownBySchema } from './shownBy.ts';
import { refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** One thing that the law, the guidance or the partnership itself asks for. */
export const RequirementSchema = z.strictObject({
  id: RequirementIdSchema.meta({
    identifies: 'requirement',
    title: 'Id',
    description: 'A stable id in capitals, digits and hyphens.',
  }),
  text: PlainTextSchema.meta({
    title: 'What is required',
    description: 'What is required, in one plain sentence.',
    examples: ['Say how effective the arrangements have been in practice.'],
  }),
  level: z.enum(['must', 'should', 'local']).meta({
    title: 'How binding it is',
    description:
      '"must": required. "should": expected, so you must explain a gap. "local": the partnership\'s own promise.',
  }),
  appliesTo: z.enum(['arrangements', 'yearly-report', 'both']).meta({
    title: 'Applies to',
    description: 'What it applies to: the arrangements, the annual report, or both.',
  }),
  metBy: z.enum(['statement', 'impact', 'process']).default('statement').meta({
    title: 'Met by',
    description:
      'What it needs to count as met. "statement": a section that says it meets it. "impact": a section that says it meets it and has a statement of impact with evidence. "process": something done rather than written, such as sending a copy.',
  }),
  shownBy: z
    .array(ShownBySchema)
    .default([])
    .meta({
      title: 'Shown by data',
      description:
        'What a "statement" needs, as well as words, to count as met: everything named here. If nothing is named, any one thing other than words is enough. Words alone are shown as answered in words.',
      examples: [['reviews-concluded']],
    }),
  signedBy: z.enum(['any', 'lead']).default('any').meta({
    title: 'Signed by',
    description:
      'For "signed": whether any post in each safeguarding partner can sign, or only the lead, which is the post with "responsibility: statutory".',
  }),
  record: z.enum(['published', 'signed', 'sent']).optional().meta({
    title: 'Shown by',
    description:
      'For "process": the date that shows it was done. "published": the publication of the report. "signed": a sign-off by every safeguarding partner. "sent": a copy sent to each of the recipients. Without it, add a dated entry under "steps" that names the requirement.',
  }),
  recipients: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Recipients',
      description: 'For "sent": the bodies that must receive a copy.',
      examples: [['Child Safeguarding Practice Review Panel']],
    }),
  withinDays: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({
      title: 'Within days',
      description:
        'For "published": up to this many days after the end of the period. For "sent": up to this many days after publication.',
      examples: [7],
    }),
  evidence: EvidenceSchema,
  source: SourceReferenceSchema.optional(),
  chapter: PlainTextSchema.optional().meta({
    title: 'Chapter',
    description:
      'The chapter of a report that usually answers it. A new report starts with these chapters.',
    examples: ['Learning from reviews'],
  }),
  note: PlainTextSchema.optional().meta({
    title: 'Note',
    description: 'What readers should know about the requirement.',
    examples: ['Reports by other partnerships say the same.'],
  }),
});
export type Requirement = z.infer<typeof RequirementSchema>;

export const RequirementSetSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'The title of the edition.',
      examples: ['Working Together to Safeguard Children 2018'],
    }),
    shortTitle: ProseSchema.meta({
      title: 'Short title',
      description: 'A short name.',
      examples: ['Working Together 2018'],
    }),
    inForceFrom: IsoDateSchema.optional().meta({
      title: 'In force from',
      description: 'The date it took effect. Leave out if not known.',
    }),
    inForceTo: IsoDateSchema.optional().meta({
      title: 'In force to',
      description: 'The last day it was in force. Leave out if it still is.',
    }),
    replacedBy: refersTo('requirement edition')
      .optional()
      .meta({
        title: 'Replaced by',
        description: 'The edition that replaced it: the name of a file in requirements/.',
        examples: ['working-together-2023'],
      }),
    note: ProseSchema.optional().meta({
      title: 'Note',
      description: 'What readers should know about this list, such as what could not be checked.',
      examples: ['The exact dates of the edition were not checked.'],
    }),
    requirements: z.array(RequirementSchema).min(1).meta({
      title: 'Requirements',
      description: 'What the edition requires, one entry for each requirement.',
    }),
  })
  .meta({
    title: 'Edition of the requirements',
    description: 'One edition of what the law, the guidance or the partnership itself requires.',
  });
export type RequirementSet = z.infer<typeof RequirementSetSchema>;
