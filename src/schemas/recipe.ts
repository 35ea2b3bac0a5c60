import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';

/** How a table was read from a spreadsheet, so that the next one is read in the same way. */
export const RecipeSchema = z
  .strictObject({
    sheet: PlainTextSchema.optional().meta({
      title: 'Sheet',
      description: 'The sheet in the workbook. Left out for a .csv file.',
      examples: ['LADO figures'],
    }),
    start: PlainTextSchema.meta({
      title: 'First cell',
      description:
        'The first cell of the table. The table continues as far as there are rows and columns.',
      examples: ['A5'],
    }),
    header: PlainTextSchema.meta({
      title: 'Header',
      description: 'The row with the column names, or the first and last of several.',
      examples: ['5-6'],
    }),
    columns: z.record(PlainTextSchema, ColumnIdSchema).meta({
      title: 'Columns',
      description: 'The name of each column in the sheet, and its id in the table.',
      examples: [{ 'Q1 No': 'contacts' }],
    }),
    leftOut: z
      .array(PlainTextSchema)
      .optional()
      .meta({
        title: 'Left out',
        description: 'Columns in the sheet that are not in the table.',
        examples: [['Notes']],
      }),
    signs: z
      .record(PlainTextSchema, z.enum(['c', 'x', 'z', '0']))
      .optional()
      .meta({
        title: 'Signs',
        description:
          'What the symbols in the sheet mean: c a small number, x not available, z does not apply, 0 zero.',
        examples: [{ '-': 'c' }],
      }),
  })
  .meta({
    title: 'Recipe',
    description:
      'How the table was read from a spreadsheet. The import writes this, and reads the next spreadsheet the same way. Not published.',
  });
export type Recipe = z.infer<typeof RecipeSchema>;
