import { z } from 'zod';
import { ChartSchema } from './chart.ts';
import { ColumnIdSchema, ColumnSchema } from './column.ts';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { ContradictionSchema, RelationSchema, RowKeySchema } from './relation.ts';
import { SourcesSchema } from './sourceReference.ts';

/** What the figures in `content/datasets/<id>.csv` mean: `content/datasets/<id>.yaml`. */
export const DatasetSchema = z.strictObject({
  /** The headline: the message in one sentence. Plain words; figures in it are checked against the table. */
  title: PlainTextSchema,
  /** The statistical subtitle: what is measured, where and when. */
  subtitle: PlainTextSchema,
  /** The area that the figures are about, when it is not the partnership's own. The search then puts them after its own pages. */
  area: PlainTextSchema.optional(),
  /** How the figures were collected and what they leave out. */
  description: PlainTextSchema,
  /** The days that the figures cover. */
  period: DateSpanSchema,
  /** Where the figures come from. */
  sources: SourcesSchema,
  /** The licence that the figures may be used under. Leave out when the source states none. */
  licence: PlainTextSchema.optional(),
  /** When the figures were last changed. */
  revised: IsoDateSchema,
  /** The columns, in the order of the CSV. */
  columns: z.array(ColumnSchema).min(1),
  /** The columns that together name a row. */
  key: z.array(ColumnIdSchema).min(1),
  /** What must be true of the figures. */
  relations: z.array(RelationSchema).default([]),
  /** Where the source contradicts its own counts. */
  contradictions: z.array(ContradictionSchema).default([]),
  /** Figures of this table that add up, differ or run in proportion by chance, and have nothing to do with each other. */
  unrelated: z
    .array(
      z.strictObject({
        /** The rows or columns, as the finding names them. */
        figures: z
          .array(PlainTextSchema)
          .min(1)
          .meta({
            title: 'Rows or columns',
            description: 'The rows or columns, as the finding names them.',
            examples: [['Schools', 'Primary schools', 'Secondary schools']],
          }),
        /** Why they have nothing to do with each other. Not published. */
        reason: PlainTextSchema.meta({
          title: 'Reason',
          description: 'Why they have nothing to do with each other. Not published.',
          examples: ['The two are counted on different days.'],
        }),
      }),
    )
    .default([]),
  /** Notes to the table. */
  footnotes: z
    .array(
      z.strictObject({
        /** The note. */
        text: PlainTextSchema,
        /** The row it belongs to. The whole table when left out. */
        row: RowKeySchema.optional(),
        /** The column it belongs to. */
        column: ColumnIdSchema.optional(),
      }),
    )
    .default([]),
  /** The charts. Empty when a table says it better. */
  charts: z.array(ChartSchema).default([]),
  /**
   * `policy`: the small-number policy in `site.yaml` applies. `exempt`: the figures are about money, staff numbers or
   * targets and no person can be recognised in them; the reason is published.
   */
  disclosure: z
    .discriminatedUnion('mode', [
      z.strictObject({
        /** The policy in `site.yaml` applies. */
        mode: z.literal('policy'),
      }),
      z.strictObject({
        /** The policy does not apply. */
        mode: z.literal('exempt'),
        /** Why not, in a sentence that readers see. */
        reason: PlainTextSchema,
      }),
    ])
    .default({ mode: 'policy' }),
  /** Other words that people use when they look for these figures. */
  keywords: z.array(PlainTextSchema).default([]),
});
export type DatasetDefinition = z.infer<typeof DatasetSchema>;
