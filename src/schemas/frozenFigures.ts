import { z } from 'zod';
import { ChartSchema } from './chart.ts';
import { ColumnIdSchema, ColumnSchema } from './column.ts';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SlugSchema } from './slug.ts';
import { SourcesSchema } from './sourceReference.ts';

const footnoteNumbers = z.array(z.number().int().positive());
const SymbolSchema = z.enum(['z', 'x', 'c', 'low', 'k', 'u']);

/** One cell as it was published: a hidden number is not in it. */
const FrozenCellSchema = z.strictObject({
  value: z
    .number()
    .nullable()
    .meta({
      title: 'Value',
      description: 'The number, or "null" if the cell has a symbol or words.',
      examples: [1220, null],
    }),
  symbol: SymbolSchema.nullable().meta({
    title: 'Symbol',
    description: 'The symbol shown instead of the number, or "null" if there is none.',
    examples: ['c', null],
  }),
  text: z.string().meta({
    title: 'Text',
    description: 'What readers see in the cell.',
    examples: ['1,220', '[c]'],
  }),
  footnotes: footnoteNumbers.meta({
    title: 'Footnotes',
    description: 'The numbers of the cell’s footnotes.',
    examples: [[1]],
  }),
});

/** One row as it was published. */
const FrozenRowSchema = z.strictObject({
  key: RowKeySchema.meta({
    title: 'Row',
    description: 'The values of the key columns joined with "/".',
    examples: ['2018-19/Education'],
  }),
  isTotal: z.boolean().meta({
    title: 'Total',
    description: 'Whether the row is the total of other rows.',
    examples: [false],
  }),
  cells: z.record(ColumnIdSchema, FrozenCellSchema).meta({
    title: 'Cells',
    description: 'The cells, by the ids of the columns.',
    examples: [{ contacts: { value: 1220, symbol: null, text: '1,220', footnotes: [] } }],
  }),
});

/**
 * `content/reports/<year>/frozen/figures/<dataset>.yaml`: the figures from a dataset as a signed report publishes them. They are in
 * their public form, so no number that the site hides is in them. `npm run sign-off` writes the file and the signatures cover it.
 */
export const FrozenFiguresSchema = z
  .strictObject({
    id: SlugSchema.meta({
      title: 'Id',
      description: 'The name of the dataset.',
      examples: ['contacts-by-year'],
    }),
    title: PlainTextSchema.meta({
      title: 'Title',
      description: 'The headline of the figures.',
      examples: ['Contacts have risen'],
    }),
    subtitle: PlainTextSchema.meta({
      title: 'Subtitle',
      description: 'What is measured, where and when.',
      examples: ['Contacts, the Vale, 2018-19'],
    }),
    area: PlainTextSchema.optional().meta({
      title: 'Area',
      description: 'The area, if it is not the partnership’s own.',
      examples: ['England'],
    }),
    description: PlainTextSchema.meta({
      title: 'Description',
      description: 'How the figures were collected and what they leave out.',
      examples: ['Counted by the front door.'],
    }),
    period: DateSpanSchema.meta({
      title: 'Period',
      description: 'The dates the figures cover.',
      examples: [{ from: '2018-04-01', to: '2019-03-31' }],
    }),
    sources: SourcesSchema.meta({
      title: 'Sources',
      description: 'Where the figures come from.',
      examples: [[{ document: 'plan' }]],
    }),
    licence: PlainTextSchema.nullable().meta({
      title: 'Licence',
      description: 'The licence, or "null" if the source does not state one.',
      examples: ['Open Government Licence v3.0', null],
    }),
    revised: IsoDateSchema.meta({
      title: 'Revised',
      description: 'When the figures had last been changed.',
      examples: ['2019-08-01'],
    }),
    columns: z.array(ColumnSchema).min(1).meta({
      title: 'Columns',
      description: 'The columns, in order.',
    }),
    key: z.array(ColumnIdSchema).meta({
      title: 'Key',
      description: 'The columns that together name a row.',
      examples: [['year']],
    }),
    rows: z.array(FrozenRowSchema).meta({
      title: 'Rows',
      description: 'The rows, in order.',
    }),
    footnotes: z
      .array(
        z.strictObject({
          number: z
            .number()
            .int()
            .positive()
            .meta({
              title: 'Number',
              description: 'The number of the note, from 1.',
              examples: [1],
            }),
          text: PlainTextSchema.meta({
            title: 'Text',
            description: 'The note.',
            examples: ['From April to December only.'],
          }),
        }),
      )
      .meta({ title: 'Footnotes', description: 'The notes under the table.' }),
    tableFootnotes: footnoteNumbers.meta({
      title: 'Notes to the table',
      description: 'The numbers of the notes about the whole table.',
      examples: [[1]],
    }),
    columnFootnotes: z.record(ColumnIdSchema, footnoteNumbers).meta({
      title: 'Notes to columns',
      description: 'The numbers of the notes about whole columns, by column.',
      examples: [{ contacts: [2] }],
    }),
    charts: z.array(ChartSchema).meta({
      title: 'Charts',
      description: 'The charts of the figures.',
    }),
    symbols: z.array(SymbolSchema).meta({
      title: 'Symbols',
      description: 'The symbols used, for the key under the table.',
      examples: [['c']],
    }),
    exemptBecause: PlainTextSchema.nullable().meta({
      title: 'Reason for exemption',
      description: 'Why the small-number policy does not apply, or "null" if it does.',
      examples: ['The figures are about money.', null],
    }),
  })
  .meta({
    title: 'Frozen figures',
    description:
      'The figures from a dataset as published in a signed report, without any number the site hides. "npm run sign-off" writes it, so do not edit it: the signatures cover it.',
  });
