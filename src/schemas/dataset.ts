import { z } from 'zod';
import { ChartSchema } from './chart.ts';
import { ColumnSchema, OwnColumnIdSchema } from './column.ts';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { KeywordsSchema } from './page.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { RecipeSchema } from './recipe.ts';
import { ContradictionSchema, RelationSchema, RowKeySchema } from './relation.ts';
import { SourcesSchema } from './sourceReference.ts';

export const DatasetSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Headline',
      description:
        'The main message of the figures, in one plain sentence. Any figures in it are checked against the table.',
      examples: ['Contacts with the designated officer rose for the third year running'],
    }),
    subtitle: ProseSchema.meta({
      title: 'Statistical title',
      description: 'What is measured, where and when.',
      examples: ['Contacts with the designated officer by year, Vale, 2016-17 to 2018-19'],
    }),
    area: ProseSchema.optional().meta({
      title: 'Area',
      description:
        "The area the figures are about, if it is not the partnership's own. The search then lists them after the partnership's own pages.",
      examples: ['North Vale'],
    }),
    description: ProseSchema.meta({
      title: 'How they were collected',
      description: 'How the figures were collected and what they leave out.',
      examples: [
        'Counted by the designated officer from the case records. Contacts for advice alone are left out.',
      ],
    }),
    period: DateSpanSchema.meta({
      title: 'Period',
      description: 'The dates the figures cover.',
    }),
    sources: SourcesSchema,
    licence: ProseSchema.optional().meta({
      title: 'Licence',
      description: 'The licence for using the figures. Leave out if the source does not state one.',
      examples: ['Open Government Licence v3.0'],
    }),
    revised: IsoDateSchema.meta({
      title: 'Last changed',
      description: 'When the figures were last changed.',
    }),
    kind: z.enum(['accounts', 'attendance']).optional().meta({
      title: 'Kind of table',
      description:
        '"accounts": money by year, part and head, in the columns "year", "part", "head" and "amount"; the parts are Income, Spending, Reserves and In kind, and the heads of the reserves "At the start" and "At the end". "attendance": meetings by group and agency, in the columns "group", "agency", "meetings" and "attended". The check then proves that the figures add up. Leave out for any other table.',
    }),
    columns: z
      .array(ColumnSchema)
      .min(1)
      .meta({ title: 'Columns', description: 'The columns, in the order of the CSV file.' }),
    key: z
      .array(OwnColumnIdSchema)
      .min(1)
      .meta({
        title: 'Key columns',
        description: 'The columns that together name a row.',
        examples: [['year']],
      }),
    relations: z.array(RelationSchema).default([]).meta({
      title: 'Relations',
      description: 'What must be true of the figures. The check proves each of them.',
    }),
    contradictions: z.array(ContradictionSchema).default([]).meta({
      title: 'Contradictions',
      description: 'Where the source contradicts its own counts.',
    }),
    unrelated: z
      .array(
        z.strictObject({
          figures: z
            .array(PlainTextSchema)
            .min(1)
            .meta({
              title: 'Rows or columns',
              description: 'The rows or columns, as named in the finding.',
              examples: [['Schools', 'Primary schools', 'Secondary schools']],
            }),
          reason: PlainTextSchema.meta({
            title: 'Reason',
            description: 'Why they have nothing to do with each other. Not published.',
            examples: ['The two are counted on different days.'],
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Unrelated figures',
        description: 'Unrelated figures that add up, or are in proportion, by chance.',
      }),
    footnotes: z
      .array(
        z.strictObject({
          text: ProseSchema.meta({
            title: 'Note',
            description: 'The words of the note.',
            examples: ['Includes two contacts from outside the area.'],
          }),
          row: RowKeySchema.optional().meta({
            title: 'Row',
            description: 'The row the note is about. If left out, the whole table.',
          }),
          column: OwnColumnIdSchema.optional().meta({
            title: 'Column',
            description: 'The column the note is about.',
          }),
        }),
      )
      .default([])
      .meta({ title: 'Footnotes', description: 'Notes to the table.' }),
    charts: z
      .array(ChartSchema)
      .default([])
      .meta({ title: 'Charts', description: 'The charts. Leave out if a table shows it better.' }),
    disclosure: z
      .discriminatedUnion('mode', [
        z.strictObject({
          mode: z.literal('policy').meta({
            title: 'Protection',
            description: 'The policy on small numbers in site.yaml applies.',
          }),
        }),
        z.strictObject({
          mode: z.literal('exempt').meta({
            title: 'Protection',
            description: 'The policy on small numbers does not apply.',
          }),
          reason: ProseSchema.meta({
            title: 'Reason',
            description: 'Why the policy does not apply, in one sentence for readers.',
            examples: ['The figures are sums of money, and no one can be identified from them.'],
          }),
        }),
      ])
      .default({ mode: 'policy' })
      .meta({
        title: 'Small numbers',
        description:
          'How small numbers are protected. Under "policy", the policy in site.yaml applies. "exempt" is for figures about money, staff numbers or targets that cannot identify anyone. The reason is published.',
      }),
    recipe: RecipeSchema.optional(),
    keywords: KeywordsSchema,
  })
  .meta({
    title: 'Dataset',
    description: 'What the figures in the CSV file of the same name mean.',
  });
export type DatasetDefinition = z.infer<typeof DatasetSchema>;
