import { z } from 'zod';
import { ColumnIdSchema, OperandSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';

/** A row, by the values of its key columns joined with `/`, for example `2018-19/Education`. */
export const RowKeySchema = PlainTextSchema;

/** Something that must be true of the figures. The check proves every one of them. */
export const RelationSchema = z.discriminatedUnion('type', [
  z.strictObject({
    /** The rows named (or all other rows) add up to the total row. */
    type: z.literal('rows-sum'),
    /** The total row. */
    total: RowKeySchema,
    /** The rows that make it up. All rows that are in no other list when left out. */
    parts: z.array(RowKeySchema).optional(),
    /** The columns that it holds for. All count and money columns when left out. */
    columns: z.array(ColumnIdSchema).optional(),
  }),
  z.strictObject({
    /** In every row, some columns add up to another. */
    type: z.literal('columns-sum'),
    /** The column that holds the total. */
    total: ColumnIdSchema,
    /** The columns that make it up. A leading minus sign takes a column away. */
    parts: z.array(z.string().regex(/^-?[a-z0-9]+(?:-[a-z0-9]+)*$/u)).min(2),
  }),
  z.strictObject({
    /** A share column adds up to 100 within the rows that have the same values in the `within` columns. */
    type: z.literal('shares-sum'),
    /** The share column. */
    column: ColumnIdSchema,
    /** Columns that split the rows into groups. The whole table when empty. */
    within: z.array(ColumnIdSchema).default([]),
    /** Rows that stand outside the sum, such as a total. */
    except: z.array(RowKeySchema).default([]),
    /** How far rounding may move the sum, in percentage points. */
    tolerance: z.number().min(0).max(5).default(1),
  }),
  z.strictObject({
    /** One cell is the same figure as a cell of another dataset. */
    type: z.literal('equals'),
    /** The row in this dataset. */
    row: RowKeySchema,
    /** The column in this dataset. */
    column: ColumnIdSchema,
    /** The other cell. This one is the authority. */
    other: OperandSchema,
  }),
  z.strictObject({
    /** One cell is no greater than another: a part cannot exceed its whole. */
    type: z.literal('at-most'),
    /** The row in this dataset. */
    row: RowKeySchema,
    /** The column in this dataset. */
    column: ColumnIdSchema,
    /** The cell or number that it may not exceed. */
    other: OperandSchema,
  }),
]);

/**
 * A figure that the source prints and its own counts contradict. The CSV keeps what is printed, the site publishes what
 * the counts give (the printed figure where the difference is rounding), and this entry becomes a footnote that readers see.
 */
export const ContradictionSchema = z.strictObject({
  /** The row, when it is one cell; leave out when it is a whole column. */
  row: RowKeySchema.optional(),
  /** The column. */
  column: ColumnIdSchema,
  /** What readers should know, in plain words: what is printed, what the counts give, and any likely reason. */
  explanation: PlainTextSchema,
  /**
   * How sure it is. `certain`: the printed figures cannot all be right. `possible`: it may be a slip, or the source may count in a
   * way that it does not state. `rounding`: a total of money differs from its lines only because each line is rounded; the
   * printed total stays. Readers see it in words.
   */
  certainty: z.enum(['certain', 'possible', 'rounding']).default('certain'),
});
