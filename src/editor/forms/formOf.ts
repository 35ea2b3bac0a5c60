import type { ZodType } from 'zod';
import { z } from 'zod';
import type { FieldInfo } from '../../schemas/fieldInfo.ts';
import { fieldInfo } from '../../schemas/fieldInfo.ts';
import {
  allowedValues,
  chosen,
  itemOf,
  optionsOf,
  shapeOf,
  unwrapped,
} from '../../schemas/structure.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { choiceLabel, exampleIn, helpOf } from './fieldWords.ts';
import type { FormField, FormOption, SingleField } from './formField.ts';

/** What a field may be chosen from: things that its file or another one holds. None where anything may be typed. */
export type Choices = (field: Pick<FieldInfo, 'refersTo' | 'chosenFrom'>) => readonly FormOption[];

/**
 * The form of a value: what its schema says of it, filled in with what the file holds.
 * @param schema the schema of the value
 * @param value what the file holds, which need not fit the schema
 * @param path where the value is in its file
 */
export function formOf(
  schema: ZodType,
  value: unknown,
  path: ValuePath,
  choices: Choices,
): FormField {
  const info = fieldInfo(schema);
  const values = valuesOf(schema);
  const held = choices(fieldInfo(itemOf(schema) ?? schema));
  const base = {
    path,
    label: info.title === '' ? nameOf(path) : info.title,
    help: helpOf(schema, values),
    // A list to choose from and a calendar show what belongs there.
    example:
      values.length > 0 || held.length > 0 || unwrapped(schema) instanceof z.ZodISODate
        ? ''
        : exampleIn(schema),
    needed: !schema.safeParse(undefined).success,
  };
  const item = itemOf(schema);
  if (item !== null) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (isGroup(item))
      return {
        ...base,
        kind: 'groups',
        items: items.map((one, index) => ({
          path: [...path, index],
          title: itemTitle(item, one, choices) ?? `Number ${index + 1}`,
        })),
      };
    return {
      ...base,
      kind: 'values',
      items: items.flatMap((one, index) => {
        const field = formOf(item, one, [...path, index], choices);
        return field.kind === 'single'
          ? [{ ...field, label: `${base.label}, number ${index + 1}`, help: '' }]
          : [];
      }),
    };
  }
  const meant = chosen(schema, value ?? {});
  const shape = Object.entries(shapeOf(meant));
  if (shape.length > 0 && (typeof value === 'object' || value === undefined)) {
    const own = (value ?? {}) as Record<string, unknown>;
    const kinds = kindField(schema);
    return {
      ...base,
      kind: 'group',
      fields: shape.map(([name, field]) => {
        const form = formOf(field, own[name], [...path, name], choices);
        return kinds !== null && name === kinds.name && form.kind === 'single'
          ? { ...form, control: 'choice', options: kinds.options }
          : form;
      }),
    };
  }
  if (typeof value === 'object' && value !== null) return { ...base, kind: 'other' };
  return { ...base, ...singleOf(schema, value, choices) };
}

/** Whether the items of a list are groups of fields. */
function isGroup(schema: ZodType): boolean {
  return (
    Object.keys(shapeOf(schema)).length > 0 ||
    (optionsOf(schema).every((one) => isGroupOption(one)) && optionsOf(schema).length > 0)
  );
}

function isGroupOption(schema: ZodType): boolean {
  return Object.keys(shapeOf(schema)).length > 0;
}

/** The field that says what kind a group is, and the kinds; `null` if there is only one kind. */
function kindField(schema: ZodType): { name: string; options: FormOption[] } | null {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return null;
  const name = inner.def.discriminator;
  const values = optionsOf(inner).flatMap((option) =>
    allowedValues(shapeOf(option)[name] ?? option),
  );
  return { name, options: values.map(optionOf) };
}

function singleOf(
  schema: ZodType,
  value: unknown,
  choices: Choices,
): Pick<
  SingleField,
  'kind' | 'control' | 'options' | 'refersTo' | 'identifies' | 'value' | 'type'
> {
  const inner = unwrapped(schema);
  const info = fieldInfo(schema);
  const known = choices(info);
  const shown = value === undefined || value === null ? '' : String(value as string);
  const options = known.length > 0 ? known : valuesOf(inner).map(optionOf);
  const isNumber = inner instanceof z.ZodNumber;
  const isLong =
    shown.length > 60 || shown.includes('\n') || String(info.examples[0] ?? '').length > 60;
  const control =
    options.length > 0
      ? 'choice'
      : isNumber
        ? 'number'
        : inner instanceof z.ZodISODate
          ? 'date'
          : isLong
            ? 'long'
            : 'text';
  return {
    kind: 'single',
    control,
    options:
      shown === '' || options.length === 0 || options.some((one) => one.value === shown)
        ? options
        : [...options, { value: shown, label: `${shown} (not found)` }],
    refersTo: info.refersTo,
    identifies: info.identifies,
    value: shown,
    type:
      isNumber || typeof value === 'number'
        ? 'number'
        : inner instanceof z.ZodBoolean
          ? 'boolean'
          : 'text',
  };
}

/** The few values that a field may hold; none where it may hold others. */
function valuesOf(schema: ZodType): unknown[] {
  return unwrapped(schema) instanceof z.ZodBoolean ? [true, false] : allowedValues(schema);
}

function optionOf(value: unknown): FormOption {
  return { value: String(value), label: choiceLabel(value) };
}

/** The words people know a list item by. If it names something else, the words for that. */
export function itemTitle(schema: ZodType, value: unknown, choices: Choices): string | null {
  const name = titleField(value);
  if (name === undefined) return null;
  const { [name]: known } = value as Record<string, unknown>;
  const field = shapeOf(chosen(schema, value))[name];
  const option =
    field === undefined
      ? undefined
      : choices(fieldInfo(field)).find((one) => one.value === String(known));
  return option?.label ?? String(known);
}

/** The words people know something in a file by. */
export function titleOf(value: unknown): string | null {
  const name = titleField(value);
  return name === undefined ? null : String((value as Record<string, unknown>)[name]);
}

/** The field that people know something by. */
function titleField(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const named = ['title', 'name', 'label', 'what', 'post', 'text', 'id', 'document', 'agency'];
  return [...named, ...Object.keys(fields)].find(
    (name) => typeof fields[name] === 'string' && fields[name] !== '',
  );
}

function nameOf(path: ValuePath): string {
  const last = path.findLast((step) => typeof step === 'string');
  return last === undefined ? 'Settings' : String(last);
}
