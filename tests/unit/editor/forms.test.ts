import { describe, expect, test } from 'vitest';
import { collections } from '../../../src/collections/index.ts';
import { openText, settingsOf } from '../../../src/editor/content/openFile.ts';
import { placedFindings } from '../../../src/editor/content/findingPlaces.ts';
import type { FormField } from '../../../src/editor/forms/formField.ts';
import { fieldKey, singleFields } from '../../../src/editor/forms/formField.ts';
import { formOf } from '../../../src/editor/forms/formOf.ts';
import { emptyItem, orderOf, withPosted } from '../../../src/editor/forms/postedChanges.ts';
import { choicesIn } from '../../../src/editor/content/references.ts';
import { readEntries } from '../../../src/reader/entries.ts';
import { ChartSchema } from '../../../src/schemas/chart.ts';
import { PlanStatusSchema } from '../../../src/schemas/planStatus.ts';
import { dataOf } from '../../../src/editor/content/settingsData.ts';
import { shapeOf } from '../../../src/schemas/structure.ts';
import { checkWith, fixtureWith } from '../../support/fixture.ts';

const path = 'groups/executive.mdx';
const text = Buffer.from(
  fixtureWith().files.find((file) => file.path === path)?.bytes ?? [],
).toString('utf8');
const file = openText(path, text);
const { schema } = collections.groups;
const agencies = [{ value: 'council', label: 'Council (council)' }];
const form = formOf(schema, dataOf(file), [], ({ refersTo }) =>
  refersTo.includes('agency') ? agencies : [],
);

const fieldAt = (key: string): FormField | undefined =>
  form.kind === 'group' ? form.fields.find((field) => fieldKey(field.path) === key) : undefined;

/** The settings after posting values for some fields. */
const filled = (values: Record<string, string>): string =>
  withPosted(
    settingsOf(file),
    form,
    new Map(Object.entries(values)),
    orderOf(schema, dataOf(file)),
  );

describe('the form of a group', () => {
  test('takes labels, help and examples from the schema', () => {
    expect(fieldAt('["title"]')).toMatchObject({
      kind: 'single',
      label: 'Full name',
      help: 'The full name of the group.',
      example: 'Executive group',
      needed: true,
      value: 'Executive group',
    });
    expect(fieldAt('["reviewed"]')).toMatchObject({ control: 'date', value: '2021-06-01' });
    expect(fieldAt('["order"]')).toMatchObject({ control: 'number', type: 'number' });
    expect(fieldAt('["quorum"]')).toMatchObject({ needed: false, value: '' });
  });

  test('gives each member its own form, with a choice of agencies', () => {
    expect(fieldAt('["members"]')).toMatchObject({
      kind: 'groups',
      items: [{ path: ['members', 0], title: 'Chief executive' }],
    });
    const [member] = (dataOf(file) as { members: unknown[] }).members;
    const schemaOfMember = schema.shape.members.unwrap().element;
    const own = formOf(schemaOfMember, member, ['members', 0], () => agencies);
    const agency = singleFields(own).find(({ label }) => label === 'Agency');
    expect(agency).toMatchObject({ control: 'choice', options: agencies, value: 'council' });
  });

  test('shows the labels of options in the list and in the help, and an example as typed', () => {
    const type = formOf(collections.agencies.schema.shape.type, undefined, ['type'], () => []);
    expect(type).toMatchObject({
      options: expect.arrayContaining([
        { value: 'safeguarding-partner', label: 'Safeguarding partner' },
      ]) as unknown,
      help: expect.stringContaining('“Safeguarding partner”: a statutory') as unknown,
    });
    expect(fieldAt('["functions"]')).toMatchObject({
      example: 'Reviews progress on the priorities',
    });
    expect(fieldAt('["chair"]')).toMatchObject({
      example: 'The Independent Chair, for the first year',
    });
  });

  test('offers a plan’s own status words for its actions, and a table’s columns for its charts', () => {
    const entries = readEntries(fixtureWith().files).entries;
    const plan = { statuses: [{ word: 'Amber', meaning: 'At risk.' }] };
    const ofPlan = choicesIn(entries, 'improvement/plans/plan.yaml', plan);
    expect(formOf(PlanStatusSchema.shape.word, undefined, ['word'], ofPlan)).toMatchObject({
      control: 'choice',
      options: [{ value: 'Amber', label: 'Amber' }],
    });
    const table = { columns: [{ id: 'count', label: 'Number' }] };
    const ofTable = choicesIn(entries, 'datasets/contacts.yaml', table);
    expect(formOf(ChartSchema.shape.category, undefined, ['category'], ofTable)).toMatchObject({
      options: [{ value: 'count', label: 'Number (count)' }],
    });
  });

  test('titles a list item with the name of what it refers to', () => {
    const named = formOf(schema.shape.sources, [{ document: 'x' }], ['sources'], ({ refersTo }) =>
      refersTo.includes('document') ? [{ value: 'x', label: 'The arrangements (x)' }] : [],
    );
    expect(named).toMatchObject({ items: [{ title: 'The arrangements (x)' }] });
  });

  test('keeps a value that is not among the options', () => {
    const unknown = formOf(
      shapeOf(schema)['reportsTo'] ?? schema,
      'gone',
      ['reportsTo'],
      () => agencies,
    );
    expect(unknown).toMatchObject({
      options: [...agencies, { value: 'gone', label: 'gone (not found)' }],
    });
  });
});

describe('posted values', () => {
  test('change nothing if they are unchanged', () => {
    const values = singleFields(form).map(({ path: at, value }) => [fieldKey(at), value] as const);
    expect(filled(Object.fromEntries(values))).toBe(settingsOf(file));
  });

  test('become numbers in number fields, unless they are not numbers', () => {
    expect(filled({ '["order"]': '20' })).toBe(settingsOf(file).replace('order: 10', 'order: 20'));
    expect(filled({ '["order"]': 'ten' })).toContain('order: ten\n');
  });

  test('lose their line breaks, and remove the field if empty', () => {
    expect(filled({ '["role"]': ' It leads\r\nand decides. ' })).toContain(
      'role: It leads and decides.\n',
    );
    expect(filled({ '["role"]': '' })).toBe(settingsOf(file).replace('role: It leads.\n', ''));
  });

  test('cannot reach fields that are not on the form', () => {
    expect(filled({ '["__proto__","x"]': 'y', '["members",0,"post"]': 'z' })).toBe(
      settingsOf(file),
    );
  });
});

test('a new item has its required fields', () => {
  expect(emptyItem(shapeOf(schema)['members'] ?? schema)).toEqual({ post: null });
  expect(emptyItem(shapeOf(schema)['functions'] ?? schema)).toBeNull();
});

test('findings are placed at their fields, even missing ones', async () => {
  const faulty = text
    .replace('order: 10', 'order: ten')
    .replace('agency: council', 'agency: Council House')
    .replace('summary: The group that leads.\n', '');
  const { findings } = await checkWith({ [path]: faulty });
  const keys = placedFindings(openText(path, faulty), findings).map(({ path: at }) =>
    at === null ? null : fieldKey(at),
  );
  expect(keys).toEqual(
    expect.arrayContaining(['["order"]', '["members",0,"agency"]', '["summary"]']),
  );
});
