import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';

/** How a table was read from a spreadsheet, so that the next one is read in the same way. */
export const RecipeSchema = z
  .strictObject({
    sheet: PlainTextSchema.optional().meta({
      title: 'Sheet',
      description: 'The sheet of the workbook. Left out for a .csv file.',
      examples: ['LADO figures'],
    }),
    start: PlainTextSchema.meta({
      title: 'First cell',
      description: 'The first cell of the table; it goes as far as there are rows and columns.',
      examples: ['A5'],
    }),
    header: PlainTextSchema.meta({
      title: 'Header',
      description: 'The row with the names of the columns, or the first and the last of them.',
      examples: ['5-6'],
    }),
    columns: z.record(PlainTextSchema, ColumnIdSchema).meta({
      title: 'Columns',
      description: 'What the sheet calls each column, and its id in the table.',
      examples: [{ 'Q1 No': 'contacts' }],
    }),
    leftOut: z
      .array(PlainTextSchema)
      .optional()
      .meta({
        title: 'Left out',
        description: 'Columns of the sheet that the table does not have.',
        examples: [['Notes']],
      }),
    signs: z
      .record(PlainTextSchema, z.enum(['c', 'x', 'z', '0']))
      .optional()
      .meta({
        title: 'Signs',
        description:
          'What the signs of the sheet mean: c a small number, x not available, z cannot apply, 0 zero.',
        examples: [{ '-': 'c' }],
      }),
  })
  .meta({
    title: 'Recipe',
    description:
      'How the table was read from a spreadsheet. The import writes it, and reads the next spreadsheet in the same way. Not published.',
  });
export type Recipe = z.infer<typeof RecipeSchema>;
