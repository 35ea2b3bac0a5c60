import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { refersTo } from './slug.ts';

const ImpactFieldsSchema = z
  .strictObject({
    statement: ProseSchema.optional().meta({
      title: 'What changed',
      description:
        'What changed for children and families, in a plain sentence or two. Leave out when there is no evidence yet.',
      examples: ['More young people leave care with a plan that they helped to write.'],
    }),
    evidence: z
      .array(refersTo('piece of evidence'))
      .default([])
      .meta({
        title: 'Evidence',
        description:
          'The evidence that the statement rests on: ids under "evidence" in the report.',
        examples: [['pathway-plans']],
      }),
  })
  .refine(({ statement, evidence }) => (statement === undefined) === (evidence.length === 0), {
    error:
      'A statement of impact rests on evidence: give both, or write "impact: no evidence yet".',
    path: ['evidence'],
  });

/** What changed: a statement with its evidence, or the words `no evidence yet`. There is no third way. */
export const ImpactSchema = z.preprocess(
  (value) => (value === 'no evidence yet' ? {} : value),
  ImpactFieldsSchema,
);
