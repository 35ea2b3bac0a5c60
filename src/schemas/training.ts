import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** How deep the evaluation of training went. */
export const EvaluationLevelSchema = z.enum([
  'none',
  'reaction',
  'learning',
  'behaviour',
  'outcome',
]);
export type EvaluationLevel = z.infer<typeof EvaluationLevelSchema>;

/** A course, session or event. */
export const TrainingSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'What the course, session or event was called.',
      examples: ['Safeguarding children: level 3'],
    }),
    audience: ProseSchema.optional().meta({
      title: 'Audience',
      description: 'Who it was for.',
      examples: ['Designated safeguarding leads in schools'],
    }),
    date: PartialDateSchema.optional().meta({
      title: 'Date',
      description: 'When it took place, as exactly as the source says.',
    }),
    evaluation: EvaluationLevelSchema.meta({
      title: 'Evaluation',
      description:
        'How far it was evaluated. "none": not evaluated, or the sources do not say. "reaction": what those trained thought of it. "learning": what they learnt. "behaviour": what they did differently afterwards. "outcome": what changed for the people the partnership serves.',
    }),
    found: ProseSchema.optional().meta({
      title: 'What the evaluation found',
      description: 'What the evaluation found, in a sentence.',
      examples: ['Most said they would ask children for their views more often.'],
    }),
    evidence: z
      .array(refersTo('piece of evidence'))
      .default([])
      .meta({
        title: 'Evidence',
        description: 'What the evaluation is based on: ids under "evidence".',
        examples: [['training-follow-up']],
      }),
    source: SourceReferenceSchema,
  })
  .refine(
    ({ evaluation, evidence }) =>
      !['behaviour', 'outcome'].includes(evaluation) || evidence.length > 0,
    {
      error:
        'An evaluation of behaviour or outcomes needs evidence: name it, or choose a lower level.',
      path: ['evidence'],
    },
  );
export type Training = z.infer<typeof TrainingSchema>;
