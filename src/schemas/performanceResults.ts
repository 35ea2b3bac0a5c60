import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { TestToolSchema } from './accessibilityResults.ts';

const BytesSchema = z.number().int().min(0);
const ScoreSchema = z.number().int().min(0).max(100);

/**
 * `results/weights.yaml`: what the pages of the built site weigh. Written by `npm run examine -- --record`; the page on
 * performance is drawn from it, so nobody should edit it.
 */
export const PageWeightsSchema = z.strictObject({
  /** The day on which the pages were weighed. */
  date: IsoDateSchema,
  /** How many pages were weighed. */
  pages: z.number().int().min(1),
  /** How many bytes the typeface weighs: fetched once. */
  font: BytesSchema,
  /** How many bytes the drawing of charts weighs: fetched by pages with charts, when one comes into view. */
  chartScript: BytesSchema,
  /** How many bytes the search weighs without its index: fetched when somebody searches. */
  searchScript: BytesSchema,
  /** The heaviest page of each kind, in bytes as a host sends them compressed. */
  kinds: z
    .array(
      z.strictObject({
        /** What the page says that it is. */
        kind: PlainTextSchema,
        /** The address of the heaviest page. */
        page: SiteAddressSchema,
        /** How many pages of the kind there are. */
        pages: z.number().int().min(1),
        /** Its words and their structure. */
        html: BytesSchema,
        /** Its styles. */
        styles: BytesSchema,
        /** The scripts that it starts with. */
        scripts: BytesSchema,
        /** All of them together. */
        total: BytesSchema,
        /** What it may weigh. */
        budget: BytesSchema,
      }),
    )
    .min(1),
});
export type PageWeights = z.infer<typeof PageWeightsSchema>;

/**
 * `results/lighthouse.yaml`: what Lighthouse, Google's program for judging websites, says of one page of each kind. Written by
 * `npm run lighthouse -- --record`, so nobody should edit it.
 */
export const LighthouseResultsSchema = z.strictObject({
  /** The day of the tests. */
  date: IsoDateSchema,
  /** The program and the browser. */
  tools: z.array(TestToolSchema).min(1),
  /** What kind of device and line was imitated, in one sentence. */
  device: PlainTextSchema,
  /** One page of each kind, with its four scores out of 100. */
  pages: z
    .array(
      z.strictObject({
        /** What the page says that it is. */
        kind: PlainTextSchema,
        /** Its address. */
        page: SiteAddressSchema,
        performance: ScoreSchema,
        accessibility: ScoreSchema,
        bestPractices: ScoreSchema,
        searchEngines: ScoreSchema,
        /** What cost points, in the words of the program. */
        lost: z.array(PlainTextSchema).default([]),
      }),
    )
    .min(1),
});
export type LighthouseResults = z.infer<typeof LighthouseResultsSchema>;
