import { z } from 'zod';
import { ContactSchema } from './contact.ts';
import { EvidenceSchema } from './evidence.ts';
import { PageLinkSchema } from './pageLink.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { idOf } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A question that people have before they tell someone, with its answer. */
export const QuestionSchema = z.strictObject({
  id: idOf('question').meta({
    title: 'Id',
    description: 'A stable id. It is the anchor of the question on its page.',
    examples: ['anonymous'],
  }),
  question: ProseSchema.meta({
    title: 'Question',
    description: 'The question, as people would ask it.',
    examples: ['Can I stay anonymous?'],
  }),
  answer: ProseSchema.meta({
    title: 'Answer',
    description: 'The answer, in a few plain sentences.',
    examples: ['You can ask not to give your name: say so at the start of the call.'],
  }),
  points: z
    .array(ProseSchema)
    .default([])
    .meta({
      title: 'Points',
      description: 'A list after the answer, one sentence for each item.',
      examples: [['You can stop whenever you like.']],
    }),
  links: z
    .array(PageLinkSchema)
    .default([])
    .meta({ title: 'Links', description: 'Words in the answer that link to a page on this site.' }),
  evidence: EvidenceSchema,
  sources: z.array(SourceReferenceSchema).default([]).meta({
    title: 'Sources',
    description:
      'Where the answer comes from. You can only leave this out if it has not been checked.',
  }),
  keywords: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Search words',
      description:
        'Other words people use when they ask it. The search uses them, but they are never shown.',
      examples: [['stay anonymous', 'without giving my name']],
    }),
});
export type Question = z.infer<typeof QuestionSchema>;

/** What someone who is worried needs at once. */
export const UrgentHelpSchema = z.strictObject({
  title: ProseSchema.meta({
    title: 'Heading',
    description: 'The heading.',
    examples: ['Worried about a child?'],
  }),
  text: ProseSchema.meta({
    title: 'Introduction',
    description: 'One sentence before the list.',
    examples: ['Tell someone today. You do not need proof, and you do not need to be sure.'],
  }),
  emergency: ContactSchema.meta({
    title: 'Emergency contact',
    description: 'The emergency contact, shown on every page.',
  }),
  contacts: z.array(ContactSchema).min(1).meta({
    title: 'Contacts',
    description:
      'Everyone else to tell, in the order to try them. Pages show those with a telephone number first.',
  }),
  questions: z.array(QuestionSchema).default([]).meta({
    title: 'Questions',
    description: 'What people want to know before they tell someone.',
  }),
});
