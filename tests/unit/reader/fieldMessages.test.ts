import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/reader/yamlSource.ts';
import { validate } from '../../../src/reader/validation.ts';
import { IsoDateSchema } from '../../../src/schemas/isoDate.ts';
import { PlainTextSchema } from '../../../src/schemas/plainText.ts';
import { SlugSchema } from '../../../src/schemas/slug.ts';

const schema = z.strictObject({
  from: IsoDateSchema.optional(),
  agency: SlugSchema.optional(),
  telephone: PlainTextSchema.optional(),
  source: z.strictObject({ paragraph: PlainTextSchema.optional() }).optional(),
  order: z.number().int().default(1),
  isHidden: z.boolean().optional(),
  functions: z.array(PlainTextSchema).optional(),
  holder: z.strictObject({ name: PlainTextSchema }).optional(),
  title: PlainTextSchema.default('x'),
});

function said(text: string): string {
  const source = readYaml(text, 'a.yaml');
  return [...source.findings, ...validate(source, schema).findings]
    .map(({ message, hint }) => `${message} ${hint}`)
    .join('\n');
}

test.each([
  ['from: 2026-02-30', 'February 2026 has no day 30: its days go from 1 to 28.'],
  ['from: 2024-02-30', 'February 2024 has no day 30: its days go from 1 to 29.'],
  ['from: 2026-13-01', 'There is no month 13.'],
  ['from: 30 May 2026', 'Write a date as year-month-day'],
  ['from:', '"from" is empty. Write a date as year-month-day, for example 2019-09-29. Or delete'],
  ['agency:', '"agency" is empty. Write the id: the name of the file'],
  ['agency: Haringey Council', 'Did you mean "haringey-council"?'],
  ['telephone: 02084893145', 'is 02084893145, which reads as a number'],
  ['telephone: 02084893145', 'Put quotation marks round it: "02084893145".'],
  ['source: { paragraph: 3.10 }', 'Put quotation marks round it: "3.10".'],
  ['order: "10"', 'Remove the quotation marks: 10'],
  ['isHidden: yes', 'Write true, without quotation marks.'],
  ['functions: [Lead, Carry: the financial]', 'round the whole text: "Carry: the financial".'],
  ['functions:\n  - Carry: the financial', 'is read as a name and a value'],
  ['functions:\n  -Carry out\n  -Go', 'Put a space after the hyphen of each item: "- Carry out".'],
  [
    'holder:',
    '"holder" is empty. It must be a group of fields, indented below the name. Or delete',
  ],
  ['source: { paragraph: “Item 9, 2.31.1” }', 'curly quotation marks do not keep text together'],
])('%j says what to do', (text, words) => {
  expect(said(text)).toContain(words);
});

test('the advice for a required field is never to delete it', () => {
  expect(said('holder:\n  name:')).toBe('"holder", "name" is empty. It must be text.');
});
