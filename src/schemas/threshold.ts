import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PageLinkSchema } from './pageLink.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema, SourcesSchema } from './sourceReference.ts';

/** One level of need. Names are the partnership's own; the id is stable and stands in addresses. */
export const LevelSchema = z.strictObject({
  /** The stable id, for example `level-2`. */
  id: SlugSchema,
  /** How it is numbered or lettered, for example `Level 2`. */
  label: PlainTextSchema,
  /** Its name, for example `Early help`. */
  name: PlainTextSchema,
  /** What it means, in one or two plain sentences. */
  meaning: PlainTextSchema,
  /** What services do at this level. */
  response: PlainTextSchema,
  /** What to do now, step by step. */
  whatToDo: z.array(PlainTextSchema).min(1),
  /** Who leads. */
  lead: PlainTextSchema,
  /** Whether consent is needed, and when not. */
  consent: PlainTextSchema,
  /** What the law says, in plain words. */
  law: PlainTextSchema,
  /** The time limits that start at this level: ids in `timescales.yaml`. */
  timeLimits: z.array(SlugSchema).default([]),
  /** How well the legal statement has been checked. */
  evidence: EvidenceSchema,
  /** Where it comes from. */
  sources: SourcesSchema,
  /** Other words that people use when they look for this level. */
  keywords: z.array(PlainTextSchema).default([]),
});
export type Level = z.infer<typeof LevelSchema>;

/** One domain of the assessment framework, for example `Parenting capacity`. */
export const DomainSchema = z.strictObject({
  /** The stable id. */
  id: SlugSchema,
  /** Its name. */
  name: PlainTextSchema,
  /** What it covers, in a sentence. */
  meaning: PlainTextSchema,
  /** Its parts, for example `Basic care`. */
  parts: z.array(PlainTextSchema).default([]),
  /** How well the list of parts has been checked. */
  evidence: EvidenceSchema,
});
export type Domain = z.infer<typeof DomainSchema>;

/** A sign that helps to judge the level of need. */
export const IndicatorSchema = z.strictObject({
  /** The stable id: a permanent anchor. */
  id: SlugSchema,
  /** The level: an id in `levels.yaml`. */
  level: SlugSchema,
  /** The domain: an id in `domains.yaml`. */
  domain: SlugSchema,
  /** The sign, in plain words. */
  text: PlainTextSchema,
  /** The part of the domain, for example `Health`. */
  part: PlainTextSchema.optional(),
  /** The ages that the source limits it to, in words. */
  ages: PlainTextSchema.optional(),
  /** `true` when any child with this sign needs protection whatever else is going well. */
  safeguarding: z.boolean().default(false),
  /** Where it comes from. */
  source: SourceReferenceSchema,
  /** Everyday words that people use for it. */
  keywords: z.array(PlainTextSchema).default([]),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

/** `content/thresholds/levels.yaml`. */
export const LevelsFileSchema = z.strictObject({
  /** What the threshold guide is called and who it is for. */
  introduction: PlainTextSchema,
  /** Whose list of signs it is, when it is not the partnership's own. Shown wherever signs are listed. */
  signsNote: PlainTextSchema.optional(),
  /** What every reader must know before using the list, such as that it is no tick-box exercise. */
  principles: z
    .array(
      z.strictObject({
        /** The principle in a few words. */
        title: PlainTextSchema,
        /** The principle in a sentence or two. */
        text: PlainTextSchema,
        /** Where it comes from. */
        source: SourceReferenceSchema,
      }),
    )
    .min(1),
  /** The levels, from the least to the greatest need. */
  levels: z.array(LevelSchema).min(2),
  /** Where else readers of the guide may need to go, for example somebody with a worry about a colleague. */
  seeAlso: z.array(PageLinkSchema).default([]),
  /** Words that become a link wherever "What to do now" uses them, for example `escalation policy`. */
  links: z.array(PageLinkSchema).default([]),
  /** When the guide was last checked against its sources. */
  reviewed: IsoDateSchema,
  /** When it must next be checked. */
  reviewBy: IsoDateSchema.optional(),
});

/** `content/thresholds/domains.yaml`. */
export const DomainsFileSchema = z.strictObject({
  /** The domains, in the order of the page. */
  domains: z.array(DomainSchema).min(1),
});

/** `content/thresholds/indicators.yaml`. */
export const IndicatorsFileSchema = z.strictObject({
  /** The indicators. */
  indicators: z.array(IndicatorSchema).min(1),
});
