import { z } from 'zod';
import { ImpactSchema } from './impact.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementReferenceSchema } from './requirementPlace.ts';
import { localIdOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** How far the work on a priority has come, on the evidence that there is. */
export const ProgressSchema = z.enum(['little-or-none', 'some', 'good', 'complete']);
export type Progress = z.infer<typeof ProgressSchema>;

/** A priority that the report covers. */
export const PrioritySchema = z
  .strictObject({
    id: localIdOf('priority').meta({
      title: 'Id',
      description:
        'A stable id that links the same priority from year to year. It is part of a permanent anchor.',
      examples: ['neglect'],
    }),
    title: ProseSchema.meta({
      title: 'Short name',
      description: 'A short name for the priority.',
      examples: ['Neglect'],
    }),
    aim: ProseSchema.meta({
      title: 'Aim',
      description: 'What it aimed to achieve for children.',
      examples: ['Neglect is noticed early, and families get help before it gets worse.'],
    }),
    did: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What was done',
        description: 'What was done, one sentence for each point.',
        examples: [['A toolkit on neglect was given to every school.']],
      }),
    evidence: z
      .array(refersTo('piece of evidence'))
      .default([])
      .meta({
        title: 'Evidence',
        description: 'What shows it: ids under "evidence".',
        examples: [['neglect-audit-2018']],
      }),
    impact: ImpactSchema.meta({
      title: 'Impact',
      description: 'What changed for children, with evidence, or the words: no evidence yet.',
    }),
    progress: ProgressSchema.meta({
      title: 'Progress',
      description: 'How far the work has got, based on the evidence.',
    }),
    basis: z.enum(['stated', 'read']).default('stated').meta({
      title: 'Basis',
      description:
        '"stated": the source gives the word. "read": the source only gives sentences, and the word is the editor\'s reading.',
    }),
    why: ProseSchema.optional().meta({
      title: 'Why there is no more progress',
      description: 'Why the work has not got further. Needed if there is little or no progress.',
      examples: ['The post that was to lead the work was vacant for nine months.'],
    }),
    next: ProseSchema.meta({
      title: 'What happens next',
      description: 'What happens next.',
      examples: ['The audit is repeated in the autumn.'],
    }),
    owner: ProseSchema.optional().meta({
      title: 'Owner',
      description:
        'The post responsible for it. Leave out if the sources do not say. The report then says so.',
      examples: ['Assistant Director of Social Care'],
    }),
    meets: z
      .array(RequirementReferenceSchema)
      .default([])
      .meta({
        title: 'Requirements',
        description: 'The requirements met by reporting on it.',
        examples: [['WT18-YR-05']],
      }),
    source: SourceReferenceSchema,
  })
  .refine(({ progress, why }) => progress !== 'little-or-none' || why !== undefined, {
    error: 'Say why there has been little or no progress.',
    path: ['why'],
  });
export type Priority = z.infer<typeof PrioritySchema>;

/** A priority of the time after the report. */
export const NextPrioritySchema = z.strictObject({
  title: ProseSchema.meta({
    title: 'Short name',
    description: 'A short name for the priority.',
    examples: ['Contextual safeguarding'],
  }),
  why: ProseSchema.optional().meta({
    title: 'Why it was chosen',
    description: 'Why it was chosen: the local or national evidence.',
    examples: ['Audits found that risks outside the home were missed.'],
  }),
  source: SourceReferenceSchema,
});
