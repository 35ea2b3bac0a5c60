import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

/** The id of a column: the header of the CSV, for example `contacts` or `on-time-share`. */
export const ColumnIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'Use lower-case letters, digits and single hyphens only, for example "on-time-share".',
});

/**
 * A quantity that a rate or share is worked out from: a column of the same row, one cell of this or another dataset,
 * or a plain number such as the 52 weeks of a year.
 */
export const OperandSchema = z.union([
  ColumnIdSchema,
  z.number().positive(),
  z.strictObject({
    /** Another dataset. Leave out for this one. */
    dataset: z.string().optional(),
    /** The row, by the values of its key columns joined with `/`. */
    row: z.string(),
    /** The column. */
    column: ColumnIdSchema,
  }),
]);
export type Operand = z.infer<typeof OperandSchema>;

const common = {
  /** The header of the column in the CSV. */
  id: ColumnIdSchema,
  /** The heading that readers see. */
  label: PlainTextSchema,
  /** What the column holds, in a sentence. Goes into the metadata of the download. */
  description: PlainTextSchema,
};

const derived = {
  /** How many decimal places are published. */
  decimals: z.number().int().min(0).max(4).default(0),
  /** What is counted. With a denominator the site works the figure out; the CSV then holds what the source prints. */
  numerator: OperandSchema.optional(),
  /** What it is divided by. */
  denominator: OperandSchema.optional(),
  /** The unit, for example `contacts a week` or `% of all contacts`. */
  unit: PlainTextSchema,
};

/** One column of a dataset. */
export const ColumnSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    /** A year, quarter or month, written `2018-19`, `2018-19 Q1`, `2018-04`, `2018` or a date. */
    type: z.literal('period'),
  }),
  z.strictObject({
    ...common,
    /** A name from a list, such as a sector. */
    type: z.literal('category'),
  }),
  z.strictObject({
    ...common,
    /** Plain text, such as a description. */
    type: z.literal('text'),
  }),
  z.strictObject({
    ...common,
    /** A day. */
    type: z.literal('date'),
  }),
  z.strictObject({
    ...common,
    /** Whole numbers of people or events. */
    type: z.literal('count'),
    /** What is counted, for example `contacts`. */
    unit: PlainTextSchema,
    /** Whether it is the difference of two counts, such as those who joined less those who left, and may lie below 0. */
    net: z
      .boolean()
      .optional()
      .meta({
        title: 'Net figure',
        description:
          'Whether it is the difference of two counts, such as those who joined less those who left, and may lie below 0.',
        examples: [true],
      }),
  }),
  z.strictObject({
    ...common,
    /** Pounds. May be negative. */
    type: z.literal('money'),
    /** How many decimal places are published. */
    decimals: z.number().int().min(0).max(2).default(0),
  }),
  z.strictObject({
    ...common,
    ...derived,
    /** A number for each of something, such as contacts a week. */
    type: z.literal('rate'),
    /** What the result is multiplied by, for example 1000 for "per thousand". */
    per: z.number().min(0.001).max(1_000_000).default(1),
  }),
  z.strictObject({
    ...common,
    ...derived,
    /** A percentage of a whole, 0 to 100. */
    type: z.literal('share'),
  }),
]);
export type Column = z.infer<typeof ColumnSchema>;
