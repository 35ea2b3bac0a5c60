import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { TestedAspectSchema } from './testedAspect.ts';

/** A program that tests were made with. */
export const TestToolSchema = z.strictObject({
  /** Its name. */
  name: PlainTextSchema,
  /** Its version, as it gives it. */
  version: PlainTextSchema,
});

/**
 * `results/accessibility.yaml`: what the program's own tests found on the built site. Written by
 * `npm run examine -- --record`; the accessibility statement is drawn from it, so nobody should edit it.
 */
export const AccessibilityResultsSchema = z.strictObject({
  /** The day of the tests. */
  date: IsoDateSchema,
  /** How many pages were tested. */
  pages: z.number().int().min(1),
  /** How many kinds of page there are; what takes longer was tested on the fullest page of each. */
  kinds: z.number().int().min(1),
  /** The widths of the window that every page was tested at, in pixels. */
  widths: z.array(z.number().int().min(1)).min(1),
  /** The browser and the programs that judged. */
  tools: z.array(TestToolSchema).min(1),
  /** What was tested on every page. The statement claims no more. */
  tested: z.array(TestedAspectSchema).min(1),
  /** What takes too long for that and was tested on the fullest page of each kind. */
  testedByKind: z.array(TestedAspectSchema).default([]),
  /** What readers come to do, from the first page to the last: the journeys that were made to their end, by keyboard alone and with scripts on and off. */
  journeys: z.array(PlainTextSchema).default([]),
  /** What was found, one entry for each kind of problem. Empty when nothing was. */
  problems: z
    .array(
      z.strictObject({
        /** What was tested. */
        aspect: TestedAspectSchema,
        /** What was found, as the test says it. */
        text: PlainTextSchema,
        /** One of the pages. */
        page: SiteAddressSchema,
        /** On how many pages. */
        pages: z.number().int().min(1),
      }),
    )
    .default([]),
});
export type AccessibilityResults = z.infer<typeof AccessibilityResultsSchema>;
