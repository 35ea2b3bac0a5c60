import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { LanguageSchema } from './language.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

/** What an author may put between the start and the end of a component. */
export type ComponentContent = 'nothing' | 'words' | 'paragraphs';

/** A component that an author may write, and nothing else. */
interface AuthorComponent {
  /** What is allowed inside it. */
  content: ComponentContent;
  /** `inline`: within a sentence. `block`: on a line of its own. */
  display: 'inline' | 'block';
  /** The properties that it takes. */
  properties: z.ZodType<Record<string, string | undefined>>;
  /** How to write it, for messages and the handbook. */
  example: string;
}

/** A figure from a dataset, in words: the value itself, or the difference from another row. */
export const ValuePropertiesSchema = z
  .strictObject({
    dataset: SlugSchema.meta({
      title: 'Dataset',
      description: 'The dataset with the figure: the name of a file in datasets/.',
      examples: ['lado-contacts-by-year'],
    }),
    row: PlainTextSchema.meta({
      title: 'Row',
      description: 'The row, by the values of its key columns joined with "/".',
      examples: ['2018-19'],
    }),
    column: ColumnIdSchema.meta({
      title: 'Column',
      description: 'The column with the figure.',
    }),
    form: z
      .enum(['value', 'difference', 'percentage-change'])
      .optional()
      .meta({
        title: 'Form',
        description:
          '"value": the figure as it is. "difference": the difference from another row. "percentage-change": the change since another row, in per cent.',
        examples: ['difference'],
      }),
    from: PlainTextSchema.optional().meta({
      title: 'Compared with',
      description: 'The row to compare it with. Needed for a difference or a percentage change.',
      examples: ['2017-18'],
    }),
  })
  .refine((value) => (value.form ?? 'value') === 'value' || value.from !== undefined, {
    error: 'A difference or percentage change needs "from": the row to compare with.',
    path: ['from'],
  });
export type ValueProperties = z.infer<typeof ValuePropertiesSchema>;

/** One or more ids, parted by spaces. */
const IdListSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?: [a-z0-9]+(?:-[a-z0-9]+)*)*$/u, {
  error:
    'Write the ids of evidence listed in report.yaml, separated by spaces: evidence="pathway-plans survey-2019".',
});

/** The allow-list: everything that an author may write besides Markdown. */
export const authorComponents = {
  Figure: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({
      dataset: SlugSchema.meta({
        title: 'Dataset',
        description: 'The dataset with the chart: the name of a file in datasets/.',
        examples: ['lado-contacts-by-year'],
      }),
      chart: SlugSchema.optional().meta({
        title: 'Chart',
        description: 'The id of the chart. If left out, the first one.',
        examples: ['by-year'],
      }),
    }),
    example: '<Figure dataset="contacts" chart="by-year" />',
  },
  DataTable: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({
      dataset: SlugSchema.meta({
        title: 'Dataset',
        description: 'The dataset to show as a table: the name of a file in datasets/.',
        examples: ['lado-contacts-by-year'],
      }),
    }),
    example: '<DataTable dataset="contacts" />',
  },
  Picture: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({
      picture: SlugSchema.meta({
        title: 'Picture',
        description: 'The picture to show: the name of a file in pictures/.',
        examples: ['summer-event'],
      }),
    }),
    example: '<Picture picture="summer-event" />',
  },
  Value: {
    content: 'nothing',
    display: 'inline',
    properties: ValuePropertiesSchema,
    example: '<Value dataset="contacts" row="2018-19" column="contacts" />',
  },
  TimeLimit: {
    content: 'nothing',
    display: 'inline',
    properties: z.strictObject({
      id: SlugSchema.meta({
        title: 'Time limit',
        description: 'The time limit, by its id in thresholds/timescales.yaml.',
        examples: ['rapid-review'],
      }),
    }),
    example: '<TimeLimit id="rapid-review" />',
  },
  Inset: {
    content: 'paragraphs',
    display: 'block',
    properties: z.strictObject({}),
    example: '<Inset>\n\nA note set apart.\n\n</Inset>',
  },
  Warning: {
    content: 'paragraphs',
    display: 'block',
    properties: z.strictObject({}),
    example: '<Warning>\n\nSomething that must not be missed.\n\n</Warning>',
  },
  Details: {
    content: 'paragraphs',
    display: 'block',
    properties: z.strictObject({
      summary: PlainTextSchema.meta({
        title: 'Summary',
        description: 'The words that open the text.',
        examples: ['How the figures were collected'],
      }),
    }),
    example:
      '<Details summary="How the figures were collected">\n\nText that some readers need.\n\n</Details>',
  },
  Impact: {
    content: 'paragraphs',
    display: 'block',
    properties: z.strictObject({
      evidence: IdListSchema.meta({
        title: 'Evidence',
        description:
          'The evidence the statement is based on: ids under "evidence" in report.yaml, separated by spaces.',
        examples: ['pathway-plans survey-2019'],
      }),
    }),
    example: '<Impact evidence="pathway-plans">\n\nWhat changed for children.\n\n</Impact>',
  },
  LimitedProgress: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({}),
    example: '<LimitedProgress />',
  },
  TrainingTable: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({}),
    example: '<TrainingTable />',
  },
  ContributionTable: {
    content: 'nothing',
    display: 'block',
    properties: z.strictObject({}),
    example: '<ContributionTable />',
  },
  /** Leaves an abbreviation as it is: its meaning does not open, and the check does not ask for one. */
  Plain: {
    content: 'words',
    display: 'inline',
    properties: z.strictObject({}),
    example: '<Plain>SMART</Plain>',
  },
  /** A passage in another language than the page: read out in it, and judged by none of the rules for plain English. */
  Lang: {
    content: 'words',
    display: 'inline',
    properties: z.strictObject({
      code: LanguageSchema.meta({
        title: 'Language',
        description:
          'The language of the passage, by its code. This also sets the writing direction.',
        examples: ['cy'],
      }),
    }),
    example: '<Lang code="cy">Bwrdd Diogelu</Lang>',
  },
} as const satisfies Record<string, AuthorComponent>;

/** The name of a component that an author may write. */
export type AuthorComponentName = keyof typeof authorComponents;

/** Components that draw on `report.yaml` and so belong in sections of a report. */
export const reportComponents: ReadonlySet<AuthorComponentName> = new Set([
  'Impact',
  'LimitedProgress',
  'TrainingTable',
  'ContributionTable',
] as const);
