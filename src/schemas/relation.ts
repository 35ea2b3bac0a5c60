import { z } from 'zod';
import { OperandSchema, OwnColumnIdSchema } from './column.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';

/** A row, by the values of its key columns joined with `/`. */
export const RowKeySchema = PlainTextSchema.meta({ examples: ['2018-19', '2018-19/Education'] });

/** Something that must be true of the figures. The check proves every one of them. */
export const RelationSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z
      .literal('rows-sum')
      .meta({ title: 'Relation', description: 'Rows add up to a total row.' }),
    total: RowKeySchema.meta({
      title: 'Total row',
      description: 'The row with the total.',
      examples: ['Total'],
    }),
    parts: z
      .array(RowKeySchema)
      .optional()
      .meta({
        title: 'Rows added',
        description: 'The rows that make up the total. If left out, all rows not in another list.',
        examples: [['Education', 'Health']],
      }),
    columns: z
      .array(OwnColumnIdSchema)
      .optional()
      .meta({
        title: 'Columns',
        description: 'The columns it applies to. If left out, all columns of counts and money.',
        examples: [['contacts']],
      }),
  }),
  z.strictObject({
    type: z
      .literal('columns-sum')
      .meta({ title: 'Relation', description: 'In every row, some columns add up to another.' }),
    total: OwnColumnIdSchema.meta({
      title: 'Total column',
      description: 'The column with the total.',
    }),
    parts: z
      .array(z.string().regex(/^-?[a-z0-9]+(?:-[a-z0-9]+)*$/u))
      .min(2)
      .meta({
        title: 'Columns added',
        description:
          'The columns that make up the total. A minus sign in front subtracts a column.',
        examples: [['income', '-costs']],
      }),
  }),
  z.strictObject({
    type: z.literal('shares-sum').meta({
      title: 'Relation',
      description:
        'A column of shares adds up to 100 for the rows with the same values in the "within" columns.',
    }),
    column: OwnColumnIdSchema.meta({ title: 'Column', description: 'The column of shares.' }),
    within: z
      .array(OwnColumnIdSchema)
      .default([])
      .meta({
        title: 'Within',
        description: 'Columns that split the rows into groups. If left out, the whole table.',
        examples: [['year']],
      }),
    except: z
      .array(RowKeySchema)
      .default([])
      .meta({
        title: 'Rows left out',
        description: 'Rows that are not part of the sum, such as a total.',
        examples: [['Total']],
      }),
    tolerance: z
      .number()
      .min(0)
      .max(5)
      .default(1)
      .meta({
        title: 'Tolerance',
        description: 'How far rounding can change the sum, in percentage points.',
        examples: [1],
      }),
  }),
  z.strictObject({
    type: z.literal('equals').meta({
      title: 'Relation',
      description: 'One cell is the same figure as a cell in another dataset.',
    }),
    row: RowKeySchema.meta({ title: 'Row', description: 'The row in this dataset.' }),
    column: OwnColumnIdSchema.meta({ title: 'Column', description: 'The column in this dataset.' }),
    other: OperandSchema.meta({
      title: 'Other cell',
      description: 'The other cell. The figure there is authoritative.',
    }),
  }),
  z.strictObject({
    type: z.literal('at-most').meta({
      title: 'Relation',
      description: 'One cell is no greater than another: a part cannot be more than its whole.',
    }),
    row: RowKeySchema.meta({ title: 'Row', description: 'The row in this dataset.' }),
    column: OwnColumnIdSchema.meta({ title: 'Column', description: 'The column in this dataset.' }),
    other: OperandSchema.meta({
      title: 'Limit',
      description: 'The cell or number it cannot exceed.',
    }),
  }),
]);

/**
 * A figure that the source prints and its own counts contradict. The CSV keeps what is printed, the site publishes what
 * the counts give (the printed figure where the difference is rounding), and this entry becomes a footnote that readers see.
 */
export const ContradictionSchema = z.strictObject({
  row: RowKeySchema.optional().meta({
    title: 'Row',
    description: 'The row, for a single cell. Leave out for a whole column.',
  }),
  column: OwnColumnIdSchema.meta({ title: 'Column', description: 'The column.' }),
  explanation: ProseSchema.meta({
    title: 'Explanation',
    description:
      'What readers should know, in plain words: what is printed, what the counts give, and any likely reason. It becomes a footnote.',
    examples: ['The report prints 24%. Its own counts give 22%.'],
  }),
  certainty: z.enum(['certain', 'possible', 'rounding']).default('certain').meta({
    title: 'Certainty',
    description:
      'How certain it is. "certain": the printed figures cannot all be right. "possible": it may be a mistake, or the source may count in a way it does not explain. "rounding": a total of money only differs from its lines because each line is rounded, so the printed total is kept. Readers see this in words.',
  }),
});
