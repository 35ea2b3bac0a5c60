import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { TestedAspectSchema } from './testedAspect.ts';

/** Why something that falls short is as it is, in the words of the Regulations. */
export const shortfallGrounds = [
  'non-compliance',
  'disproportionate-burden',
  'out-of-scope',
] as const;

/** What only people can test, beside what the program tests. */
export const peoplesAspects = ['assistive-technology', 'meaning', 'documents'] as const;

/**
 * `accessibility.yaml`: what people know about the accessibility of the site. The program cannot find it by itself, and the
 * accessibility statement says it together with the results of the program's tests.
 */
export const AccessibilityNotesSchema = z.strictObject({
  /** What is known to fall short. */
  shortfalls: z
    .array(
      z.strictObject({
        /** What does not work, and for whom, in one or two sentences. */
        text: PlainTextSchema,
        /** The number of the guideline, for example `1.1.1`. */
        guideline: z
          .string()
          .regex(/^[1-4]\.\d\.\d{1,2}$/u, {
            error: 'Write the number of a guideline, for example "1.1.1".',
          })
          .optional(),
        /**
         * `non-compliance`: it is to be mended. `disproportionate-burden`: mending it was weighed and would cost too much; lack
         * of time is no such reason. `out-of-scope`: the Regulations leave it out, such as some documents of before 23 September 2018.
         */
        ground: z.enum(shortfallGrounds),
        /** What is done about it, and by when. */
        plan: PlainTextSchema.optional(),
      }),
    )
    .default([]),
  /** Tests by people. */
  audits: z
    .array(
      z.strictObject({
        /** The day on which it ended. */
        date: IsoDateSchema,
        /** Who made it: a body or a group, never a person's name. */
        by: PlainTextSchema,
        /** What was tested and how, for example with which screen readers, in one or two sentences. */
        method: PlainTextSchema,
        /** Whether every guideline of the levels A and AA was judged by a person. Without one such test the statement never says "fully compliant". */
        complete: z.boolean(),
        /**
         * What was tested, where the statement should not list it as untested: any of the words that `results/accessibility.yaml` uses
         * for what the program tests, `assistive-technology` (the site was used with it), `meaning` (whether words and
         * alternatives say what they should), `documents` (PDF files and other sites). A complete test has covered every guideline
         * without saying so here.
         */
        covered: z.array(z.union([TestedAspectSchema, z.enum(peoplesAspects)])).default([]),
      }),
    )
    .default([]),
});
export type AccessibilityNotes = z.infer<typeof AccessibilityNotesSchema>;
