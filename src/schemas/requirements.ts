import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** One thing that the law, the guidance or the partnership itself asks for. */
export const RequirementSchema = z.strictObject({
  /** A stable id, for example `WT18-YR-04`. */
  id: RequirementIdSchema,
  /** What is asked, in one plain sentence. */
  text: PlainTextSchema,
  /** `must`: required. `should`: expected; a gap needs an explanation. `local`: the partnership's own promise. */
  level: z.enum(['must', 'should', 'local']),
  /** What it is asked of. */
  appliesTo: z.enum(['arrangements', 'yearly-report', 'both']),
  /**
   * What has to be present for it to count as met. `statement`: a section that declares it. `impact`: a section that
   * declares it and carries an impact statement with evidence. `process`: something done rather than written, such as
   * sending a copy.
   */
  metBy: z.enum(['statement', 'impact', 'process']).default('statement'),
  /**
   * For `process`: the date that shows it was done. `published`: the report's publication. `signed`: a sign-off by every
   * safeguarding partner. `sent`: a copy sent to each of the `recipients`. Without it a dated entry under `steps` that names
   * the requirement is needed.
   */
  record: z.enum(['published', 'signed', 'sent']).optional(),
  /** For `sent`: the bodies that a copy must reach. */
  recipients: z.array(PlainTextSchema).default([]),
  /** For `published`: at most this many days after the end of the period. For `sent`: after publication. */
  withinDays: z.number().int().positive().optional(),
  /** How well the wording has been checked. */
  evidence: EvidenceSchema,
  /** Where it stands. */
  source: SourceReferenceSchema.optional(),
  /** What a reader should know about it. */
  note: PlainTextSchema.optional(),
});
export type Requirement = z.infer<typeof RequirementSchema>;

/** One edition of the rules: `content/requirements/<id>.yaml`. */
export const RequirementSetSchema = z.strictObject({
  /** The title, for example `Working Together to Safeguard Children 2018`. */
  title: PlainTextSchema,
  /** A short name, for example `Working Together 2018`. */
  shortTitle: PlainTextSchema,
  /** The day it took effect. Leave out when it is not known. */
  inForceFrom: IsoDateSchema.optional(),
  /** The last day it was in force. Leave out while it still is. */
  inForceTo: IsoDateSchema.optional(),
  /** The edition that replaced it: the name of a file in `requirements/`. */
  replacedBy: PlainTextSchema.optional(),
  /** What a reader should know about this list, such as what could not be checked. */
  note: PlainTextSchema.optional(),
  /** The items. */
  requirements: z.array(RequirementSchema).min(1),
});
export type RequirementSet = z.infer<typeof RequirementSetSchema>;
