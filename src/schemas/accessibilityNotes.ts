import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { TestedAspectSchema } from './testedAspect.ts';

/** Why something that falls short is as it is, in the words of the Regulations. */
export const shortfallGrounds = [
  'non-compliance',
  'disproportionate-burden',
  'out-of-scope',
] as const;

/** What only people can test, beside what the program tests. */
export const peoplesAspects = ['assistive-technology', 'meaning', 'documents'] as const;

export const AccessibilityNotesSchema = z
  .strictObject({
    shortfalls: z
      .array(
        z.strictObject({
          text: ProseSchema.meta({
            title: 'What does not work',
            description: 'What does not work and for which readers, in one or two sentences.',
            examples: [
              'The PDF files of older reports have no headings, so a screen reader reads them as one long text.',
            ],
          }),
          guideline: z
            .string()
            .regex(/^[1-4]\.\d\.\d{1,2}$/u, {
              error: 'Write the number of a guideline, for example "1.1.1".',
            })
            .optional()
            .meta({
              title: 'Guideline',
              description: 'The number of the guideline of WCAG 2.2 that it falls short of.',
              examples: ['1.1.1'],
            }),
          ground: z.enum(shortfallGrounds).meta({
            title: 'Ground',
            description:
              'The reason, in the terms of the Regulations. "non-compliance": you will correct it. "disproportionate-burden": you have assessed the cost of correcting it, and it is too high. Lack of time is not a valid reason. "out-of-scope": the Regulations do not cover it, such as some documents from before 23 September 2018.',
            examples: ['non-compliance'],
          }),
          plan: ProseSchema.optional().meta({
            title: 'What is being done',
            description: 'What is being done about it, and by when.',
            examples: [
              'New reports are published as web pages. Older ones are converted when someone asks.',
            ],
          }),
        }),
      )
      .default([])
      .meta({
        title: 'What falls short',
        description: 'What you know falls short of the guidelines. Leave out if there is nothing.',
      }),
    audits: z
      .array(
        z.strictObject({
          date: IsoDateSchema.meta({
            title: 'Date',
            description: 'The date the test ended.',
          }),
          by: ProseSchema.meta({
            title: 'Tested by',
            description: "Who did the test: a body or a group, never a person's name.",
            examples: ['Digital Accessibility Centre'],
          }),
          method: ProseSchema.meta({
            title: 'How it was tested',
            description:
              'What was tested and how, such as the screen readers used, in one or two sentences.',
            examples: ['Twelve pages were used with NVDA and VoiceOver, and with only a keyboard.'],
          }),
          complete: z.boolean().meta({
            title: 'Complete test',
            description:
              'Whether a person judged every guideline of levels A and AA. Without one such test the statement never says "fully compliant".',
          }),
          covered: z
            .array(z.union([TestedAspectSchema, z.enum(peoplesAspects)]))
            .default([])
            .meta({
              title: 'What was covered',
              description:
                'What was tested, so that the statement does not list it as untested: the words results/accessibility.yaml uses for what the program tests, "assistive-technology" (the site was used with it), "meaning" (whether words and alternatives say what they should) or "documents" (PDF files and other sites). A complete test covers everything, so leave this out for one.',
              examples: [['keyboard', 'assistive-technology']],
            }),
        }),
      )
      .default([])
      .meta({
        title: 'Tests by people',
        description: 'Tests done by people. Leave out if there were none.',
      }),
  })
  .meta({
    title: 'Accessibility',
    description:
      "What people know about the accessibility of the site. The program cannot find this out itself. The accessibility statement gives it together with the results of the program's tests.",
  });
export type AccessibilityNotes = z.infer<typeof AccessibilityNotesSchema>;
