import { z } from 'zod';
import { ProseSchema } from './plainText.ts';

/** A part of a briefing: short enough for all seven to fit on one sheet of A4. */
const part = (title: string, description: string, example: string) =>
  ProseSchema.max(600, {
    error: 'Keep this to 600 characters: the seven parts share one sheet of A4.',
  }).meta({ title, description, examples: [example] });

/** What a team reads in seven minutes. The seven headings are the same for every review. */
export const ReviewBriefingSchema = z.strictObject({
  background: part(
    'Background',
    'Why the review was held, without anything that could identify the person.',
    'A young person was seriously harmed while several services knew the family.',
  ),
  whyItMatters: part(
    'Why it matters',
    'Why every team should know about it.',
    'The same was found in two earlier reviews.',
  ),
  whatHappened: part(
    'What happened',
    'What happened, in outline.',
    'Warning signs were noticed separately and never put together.',
  ),
  whatWentWell: part(
    'What went well',
    'What people did that helped.',
    'The school kept in touch throughout.',
  ),
  whatWasFound: part(
    'What was found',
    'A summary of the findings.',
    'Services relied on what parents said and did not check it.',
  ),
  whatToDo: part(
    'What to do now',
    'What a practitioner can do differently from today.',
    'Ask to see the child alone, and write down what they said.',
  ),
  findOutMore: part(
    'Find out more',
    'Where to find the guidance, training or report.',
    'The escalation policy is on this site under Arrangements.',
  ),
});
export type ReviewBriefing = z.infer<typeof ReviewBriefingSchema>;
