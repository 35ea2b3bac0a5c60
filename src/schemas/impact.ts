import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { SlugSchema, refersTo } from './slug.ts';

/** What changed: a statement with its evidence, or the words `no evidence yet`. There is no other option. */
const impact = (evidence: typeof SlugSchema) =>
  z.preprocess(
    (value) => (value === 'no evidence yet' ? {} : value),
    z
      .strictObject({
        statement: ProseSchema.optional().meta({
          title: 'What changed',
          description:
            'What changed for children and families, in one or two plain sentences. Leave out if there is no evidence yet.',
          examples: ['More young people leave care with a plan they helped to write.'],
        }),
        evidence: z
          .array(evidence)
          .default([])
          .meta({
            title: 'Evidence',
            description:
              'The evidence the statement is based on: ids under "evidence" in the report.',
            examples: [['pathway-plans']],
          }),
      })
      .refine(({ statement, evidence: ids }) => (statement === undefined) === (ids.length === 0), {
        error:
          'A statement of impact needs evidence: give both, or write "impact: no evidence yet".',
        path: ['evidence'],
      }),
  );

/** What changed, in the report itself. */
export const ImpactSchema = impact(refersTo('piece of evidence'));

/** What changed, in a file beside the report: its evidence is looked up there. */
export const ImpactBesideReportSchema = impact(SlugSchema);
