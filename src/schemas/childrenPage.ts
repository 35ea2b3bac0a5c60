import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { QuestionSchema } from './urgentHelp.ts';

/** The page for children and young people: who to talk to, and what they ask before they do. */
export const ChildrenPageSchema = z.strictObject({
  title: ProseSchema.meta({
    title: 'Heading',
    description: 'The heading. Use neutral words, because it shows in the browser’s history.',
    examples: ['Children and young people'],
  }),
  text: ProseSchema.meta({
    title: 'Introduction',
    description: 'One or two short sentences, to a child.',
    examples: ['You can talk to someone now. Whatever has happened, it is not your fault.'],
  }),
  questions: z.array(QuestionSchema).min(1).meta({
    title: 'Questions',
    description: 'What children ask, with answers a child of nine can read.',
  }),
});
