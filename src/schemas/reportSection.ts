import { z } from 'zod';
import { pageFields } from './page.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';

/** One section of a report: `content/reports/<year>/<section>.mdx`. */
export const ReportSectionSchema = z.strictObject({
  /** The heading. */
  title: PlainTextSchema,
  /** The place in the report: 10, 20, 30 leaves room for a later insertion. */
  order: z.number().int().positive(),
  /** The requirements that this section meets, each with a place on the page if you like: `WT18-YR-02#child-deaths`. */
  meets: z.array(RequirementPlaceSchema).default([]),
  /** What the sources do not say. Shown in the section as a plain statement. */
  silent: z.array(PlainTextSchema).default([]),
  ...pageFields,
});
export type ReportSection = z.infer<typeof ReportSectionSchema>;
