import { z } from 'zod';
import { ProseSchema } from './plainText.ts';

/** The id of a column: the header of the CSV. */
export const ColumnIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: 'Use lower-case letters, digits and single hyphens only, for example "on-time-share".',
  })
  .meta({ examples: ['contacts', 'on-time-share'] });

/** The id of a column of the same dataset. */
export const OwnColumnIdSchema = ColumnIdSchema.meta({ chosenFrom: ['columns', 'id'] });

/**
 * A quantity that a rate or share is worked out from: a column of the same row, one cell of this or another dataset,
 * or a plain number such as the 52 weeks of a year.
 */
export const OperandSchema = z.union([
  ColumnIdSchema,
  z.number().positive(),
  z.strictObject({
    dataset: z
      .string()
      .optional()
      .meta({
        title: 'Dataset',
        description:
          'The dataset with the figure: the name of a file in datasets/. Leave out for this one.',
        examples: ['partnership-funding'],
      }),
    row: z.string().meta({
      title: 'Row',
      description: 'The row, by the values of its key columns joined with "/".',
      examples: ['2018-19'],
    }),
    column: ColumnIdSchema.meta({
      title: 'Column',
      description: 'The column with the figure.',
    }),
  }),
]);
export type Operand = z.infer<typeof OperandSchema>;

const common = {
  id: ColumnIdSchema.meta({
    title: 'Id',
    description: 'The header of the column in the CSV file.',
  }),
  label: ProseSchema.meta({
    title: 'Heading',
    description: 'The heading readers see above the column.',
    examples: ['Contacts'],
  }),
  description: ProseSchema.meta({
    title: 'Description',
    description:
      'What the column contains, in a sentence. It goes into the metadata of the download.',
    examples: ['Contacts with the designated officer in the year.'],
  }),
};

const derived = {
  decimals: z
    .number()
    .int()
    .min(0)
    .max(4)
    .default(0)
    .meta({
      title: 'Decimal places',
      description: 'How many decimal places to publish.',
      examples: [1],
    }),
  numerator: OperandSchema.optional().meta({
    title: 'Numerator',
    description:
      'What is counted: a column in the same row, a cell or a number. If there is also a denominator, the site works out the figure, and the CSV file contains what the source prints.',
  }),
  denominator: OperandSchema.optional().meta({
    title: 'Denominator',
    description: 'What it is divided by: a column in the same row, a cell or a number.',
  }),
  unit: ProseSchema.meta({
    title: 'Unit',
    description: 'The unit of the figures.',
    examples: ['contacts a week', '% of all contacts'],
  }),
};

/** One column of a dataset. */
export const ColumnSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('period').meta({
      title: 'Type',
      description:
        'A year, quarter or month, written 2018-19, 2018-19 Q1, 2018-04, 2018 or as a date.',
    }),
  }),
  z.strictObject({
    ...common,
    type: z
      .literal('category')
      .meta({ title: 'Type', description: 'A name from a list, such as a sector.' }),
  }),
  z.strictObject({
    ...common,
    type: z
      .literal('text')
      .meta({ title: 'Type', description: 'Plain text, such as a description.' }),
  }),
  z.strictObject({
    ...common,
    type: z.literal('date').meta({ title: 'Type', description: 'A day.' }),
  }),
  z.strictObject({
    ...common,
    type: z
      .literal('count')
      .meta({ title: 'Type', description: 'Whole numbers of people or events.' }),
    unit: ProseSchema.meta({
      title: 'Unit',
      description: 'What is counted.',
      examples: ['contacts'],
    }),
    net: z
      .boolean()
      .optional()
      .meta({
        title: 'Net figure',
        description:
          'Whether it is the difference between two counts, such as those who joined less those who left, so may be below 0.',
        examples: [true],
      }),
  }),
  z.strictObject({
    ...common,
    type: z
      .literal('money')
      .meta({ title: 'Type', description: 'Pounds. The figures may be negative.' }),
    decimals: z
      .number()
      .int()
      .min(0)
      .max(2)
      .default(0)
      .meta({
        title: 'Decimal places',
        description: 'How many decimal places to publish.',
        examples: [2],
      }),
  }),
  z.strictObject({
    ...common,
    ...derived,
    type: z.literal('rate').meta({
      title: 'Type',
      description: 'A number per unit, such as contacts a week.',
    }),
    per: z
      .number()
      .min(0.001)
      .max(1_000_000)
      .default(1)
      .meta({
        title: 'Per',
        description: 'What the result is multiplied by: 1000 for a rate per thousand.',
        examples: [1000],
      }),
  }),
  z.strictObject({
    ...common,
    ...derived,
    type: z
      .literal('share')
      .meta({ title: 'Type', description: 'A percentage of a whole, from 0 to 100.' }),
  }),
]);
export type Column = z.infer<typeof ColumnSchema>;
