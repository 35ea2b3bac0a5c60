import type { ZodType } from 'zod';
import { z } from 'zod';
import { exampleOf } from '../../schemas/exampleOf.ts';
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
import type { FormField, FormOption, SingleField } from './formField.ts';

/** The ids that a field may refer to, by the kind that it names. */
export type ReferenceOptions = (kinds: readonly string[]) => readonly FormOption[];

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
  references: ReferenceOptions,
): FormField {
  const { title, description } = fieldInfo(schema);
  const base = {
    path,
    label: title === '' ? nameOf(path) : title,
    help: description,
    example: allowedValues(schema).length > 0 ? '' : (exampleOf(schema) ?? ''),
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
          title: titleOf(one) ?? `Number ${index + 1}`,
        })),
      };
    return {
      ...base,
      kind: 'values',
      items: items.flatMap((one, index) => {
        const field = formOf(item, one, [...path, index], references);
        return field.kind === 'single'
          ? [{ ...field, label: `${base.label}, number ${index + 1}`, help: '' }]
          : [];
      }),
    };
  }
  const meant = chosen(schema, value ?? {});
  const shape = Object.entries(shapeOf(meant));
  if (shape.length > 0 && (typeof value === 'object' || value === undefined)) {
    const held = (value ?? {}) as Record<string, unknown>;
    const kinds = kindField(schema);
    return {
      ...base,
      kind: 'group',
      fields: shape.map(([name, field]) => {
        const form = formOf(field, held[name], [...path, name], references);
        return kinds !== null && name === kinds.name && form.kind === 'single'
          ? { ...form, control: 'choice', options: kinds.options }
          : form;
      }),
    };
  }
  if (typeof value === 'object' && value !== null) return { ...base, kind: 'other' };
  return { ...base, ...singleOf(schema, value, references) };
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

/** The field that says of which kind a group is, and the kinds; `null` when there is one kind alone. */
function kindField(schema: ZodType): { name: string; options: FormOption[] } | null {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return null;
  const name = inner.def.discriminator;
  const values = optionsOf(inner).flatMap((option) =>
    allowedValues(shapeOf(option)[name] ?? option),
  );
  return { name, options: values.map((one) => ({ value: String(one), label: String(one) })) };
}

function singleOf(
  schema: ZodType,
  value: unknown,
  references: ReferenceOptions,
): Pick<
  SingleField,
  'kind' | 'control' | 'options' | 'refersTo' | 'identifies' | 'value' | 'type'
> {
  const inner = unwrapped(schema);
  const info = fieldInfo(schema);
  const shown = value === undefined || value === null ? '' : String(value as string);
  const options = optionsFor(inner, info.refersTo, references);
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

function optionsFor(
  inner: ZodType,
  refersTo: readonly string[],
  references: ReferenceOptions,
): readonly FormOption[] {
  if (refersTo.length > 0) return references(refersTo);
  if (inner instanceof z.ZodBoolean)
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ];
  return allowedValues(inner).map((one) => ({ value: String(one), label: String(one) }));
}

/** The words by which people know an item. */
export function titleOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const named = ['title', 'name', 'label', 'what', 'post', 'text', 'id', 'document', 'agency'];
  const found = [...named, ...Object.keys(fields)]
    .map((name) => fields[name])
    .find((one) => typeof one === 'string' && one !== '');
  return found === undefined ? null : String(found as string);
}

function nameOf(path: ValuePath): string {
  const last = path.findLast((step) => typeof step === 'string');
  return last === undefined ? 'Settings' : String(last);
}
