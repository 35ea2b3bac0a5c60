import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsPage } from '../../../src/cli/fieldsPage.ts';
import { collections } from '../../../src/collections/index.ts';
import { authorComponents } from '../../../src/schemas/authorComponent.ts';
import { exampleOf } from '../../../src/schemas/exampleOf.ts';
import { fieldInfo } from '../../../src/schemas/fieldInfo.ts';
import type { Field } from '../../../src/schemas/fields.ts';
import { fieldsOf, valuesOf } from '../../../src/schemas/fields.ts';
import { refersTo } from '../../../src/schemas/slug.ts';

/** Every field that an author may write, by its path. */
const fields: [place: string, field: Field][] = [
  ...Object.values(collections).flatMap(({ where, schema }) =>
    fieldsOf(schema).map((field): [string, Field] => [`${where}: ${field.path}`, field]),
  ),
  ...Object.entries(authorComponents).flatMap(([name, { properties }]) =>
    fieldsOf(properties).map((field): [string, Field] => [`<${name}>: ${field.path}`, field]),
  ),
];

/** Groups, lists of groups and yes/no values need no example: their fields have their own. */
function needsExample({ schema }: Field): boolean {
  return fieldsOf(schema).length === 0 && !schema.safeParse(true).success;
}

function where(wrong: (field: Field) => boolean): string[] {
  return fields.filter(([, field]) => wrong(field)).map(([place]) => place);
}

describe('every field that an author may write', () => {
  test('has a label', () => {
    expect(where(({ info }) => !/^\p{Lu}.*[^.]$/u.test(info.title))).toEqual([]);
  });

  test('is described in full sentences', () => {
    expect(where(({ info }) => !/^["\p{Lu}].*\.$/u.test(info.description))).toEqual([]);
  });

  test('has an example', () => {
    expect(where((field) => needsExample(field) && field.info.examples.length === 0)).toEqual([]);
  });

  test('has valid examples', () => {
    expect(
      where(({ info, schema }) => info.examples.some((one) => !schema.safeParse(one).success)),
    ).toEqual([]);
  });
});

test('every kind of file has a description', () => {
  const silent = Object.values(collections).filter(({ schema }) => {
    const { title, description } = fieldInfo(schema);
    return title === '' || description === '';
  });
  expect(silent.map((kind) => kind.where)).toEqual([]);
});

test('a field has the outermost description, whatever wraps it', () => {
  const shared = z.string().meta({ title: 'Shared', examples: ['x'] });
  const field = shared.optional().meta({ title: 'Own', description: 'A field.' });
  expect(fieldInfo(field)).toMatchObject({
    title: 'Own',
    description: 'A field.',
    examples: ['x'],
  });
  expect(fieldInfo(z.preprocess((value) => value, shared).default('x')).title).toBe('Shared');
  expect(fieldInfo(refersTo('group').meta({ title: 'Group' })).refersTo).toEqual(['group']);
});

test('an example is shown as typed in a file', () => {
  expect(exampleOf(z.string().meta({ examples: ['999'] }))).toBe('"999"');
  expect(exampleOf(z.array(z.string()).meta({ examples: [['a', 'b: c']] }))).toBe('[a, "b: c"]');
  expect(exampleOf(z.string())).toBeNull();
});

test('every value in data is matched to its field, in any option of a union', () => {
  const words = z.string().meta({ title: 'Words' });
  const schema = z.strictObject({
    list: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), words }),
        z.strictObject({ kind: z.literal('two'), other: words.optional() }),
      ]),
    ),
  });
  const data = {
    list: [
      { kind: 'one', words: 'a' },
      { kind: 'two', other: 'b' },
    ],
  };
  const found = valuesOf(schema, data).filter(({ info }) => info.title === 'Words');
  expect(found.map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['list.0.words', 'a'],
    ['list.1.other', 'b'],
  ]);
});

test('the handbook has the fields of the schemas: if this fails, run npm run handbook', () => {
  expect(readFileSync('handbook/all-fields.md', 'utf8')).toBe(
    fieldsPage(Object.values(collections)),
  );
});
