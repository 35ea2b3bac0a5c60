import { z } from 'zod';

/** The id of a requirement. */
export const RequirementIdSchema = z
  .string()
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)+$/u, {
    error: 'Write the id in capitals, digits and hyphens, for example "WT18-YR-04".',
  })
  .meta({ examples: ['WT18-YR-04'] });

/** A requirement, by its id. */
export const RequirementReferenceSchema = RequirementIdSchema.meta({ refersTo: ['requirement'] });

/**
 * A requirement that a page answers, and where on the page: `WT18-YR-04`, or `WT18-YR-04#child-deaths` for the part below
 * the heading "Child deaths".
 */
export const RequirementPlaceSchema = z
  .string()
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)+(?:#[a-z0-9-]+)?$/u, {
    error:
      'Write the id of a requirement, for example "WT18-YR-04". You can add "#" and a place on the page: "WT18-YR-04#child-deaths".',
  })
  .meta({
    examples: ['WT18-YR-04', 'WT18-YR-04#child-deaths'],
    refersTo: ['requirement'],
  });
