import { z } from 'zod';
import { ExplanationSchema } from './explanation.ts';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { RecordedStepSchema } from './recordedStep.ts';
import { idOf, refersTo } from './slug.ts';
import { SourcesSchema } from './sourceReference.ts';

/** One dated edition of the arrangements. */
export const ArrangementsEditionSchema = z.strictObject({
  id: idOf('edition of the arrangements').meta({
    title: 'Id',
    description: 'A stable id. It is a permanent anchor on the page of editions.',
    examples: ['2019'],
  }),
  title: ProseSchema.meta({
    title: 'Title',
    description: 'What the edition is called.',
    examples: ['Multi-agency safeguarding arrangements of 2019'],
  }),
  agreed: PartialDateSchema.optional().meta({
    title: 'Agreed',
    description: 'When the partners agreed it.',
  }),
  published: PartialDateSchema.optional().meta({
    title: 'Published',
    description: 'When it was published.',
  }),
  inForceFrom: PartialDateSchema.optional().meta({
    title: 'In force from',
    description: 'When it takes effect, or took effect.',
  }),
  inForceTo: PartialDateSchema.optional().meta({
    title: 'In force to',
    description: 'The last day or month it is in force. Leave out for the newest edition.',
  }),
  replaces: refersTo('edition of the arrangements')
    .optional()
    .meta({
      title: 'Replaces',
      description: 'The id of the edition it replaced. Leave out for the oldest.',
      examples: ['board'],
    }),
  changes: z
    .array(ProseSchema)
    .default([])
    .meta({
      title: 'What changed',
      description: 'What changed in this edition, one sentence for each point.',
      examples: [
        ['The council, the health service and the police lead the arrangements as equal partners.'],
      ],
    }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description:
      'What readers should know about the edition, such as dates missing from the sources.',
    examples: ['The source does not give a date of publication.'],
  }),
  sources: SourcesSchema,
});
export type ArrangementsEdition = z.infer<typeof ArrangementsEditionSchema>;

export const ArrangementsEditionsSchema = z
  .strictObject({
    editions: z.array(ArrangementsEditionSchema).min(1).meta({
      title: 'Editions',
      description: 'The editions, newest first. The pages of the arrangements are the first one.',
    }),
    answers: z
      .array(refersTo('requirement edition'))
      .min(1)
      .meta({
        title: 'Answers',
        description:
          'The editions of the requirements the newest edition answers: names of files in requirements/.',
        examples: [['working-together-2018', 'children-act-2004']],
      }),
    steps: z.array(RecordedStepSchema).default([]).meta({
      title: 'Steps taken',
      description:
        'What was done, for requirements met by doing something rather than writing it down.',
    }),
    explanations: z
      .array(ExplanationSchema)
      .default([])
      .meta({ title: 'Explanations', description: 'Why some requirements are not met.' }),
  })
  .meta({
    title: 'Editions of the arrangements',
    description:
      'The editions of the arrangements, and the requirements the newest is checked against.',
  });
export type ArrangementsEditions = z.infer<typeof ArrangementsEditionsSchema>;
