import type { ZodType } from 'zod';
import type { FieldInfo } from './fieldInfo.ts';
import { fieldInfo } from './fieldInfo.ts';
import { chosen, itemOf, optionsOf, shapeOf } from './structure.ts';

/** A field of a schema, or of something within it. */
export interface Field {
  /** Where it is: `members[].post` is a field of every item in the list `members`. */
  path: string;
  schema: ZodType;
  info: FieldInfo;
}

/** Every field of a schema and of what is within it, in the order of the schema. */
export function fieldsOf(schema: ZodType, path = ''): Field[] {
  const item = itemOf(schema);
  if (item !== null) return fieldsOf(item, `${path}[]`);
  return [
    ...withoutRepeats(optionsOf(schema).flatMap((option) => fieldsOf(option, path))),
    ...Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [{ path: at, schema: field, info: fieldInfo(field) }, ...fieldsOf(field, at)];
    }),
  ];
}

// The options of a union share fields.
function withoutRepeats(fields: Field[]): Field[] {
  return fields.filter(
    ({ path, schema }, index) =>
      fields.findIndex((one) => one.path === path && one.schema === schema) === index,
  );
}

/** A single value in data, and what its field says about itself. */
export interface FieldValue {
  path: (string | number)[];
  value: unknown;
  info: FieldInfo;
}

/** Every single value in data that fit a schema, in the order of the data. */
export function valuesOf(
  schema: ZodType,
  data: unknown,
  path: (string | number)[] = [],
): FieldValue[] {
  if (data === undefined) return [];
  if (typeof data !== 'object' || data === null)
    return [{ path, value: data, info: fieldInfo(schema) }];
  const meant = chosen(schema, data);
  if (Array.isArray(data)) {
    const item = itemOf(meant);
    return item === null
      ? []
      : data.flatMap((one: unknown, index) => valuesOf(item, one, [...path, index]));
  }
  const shape = shapeOf(meant);
  return Object.entries(data).flatMap(([name, value]) => {
    const field = shape[name];
    return field === undefined ? [] : valuesOf(field, value, [...path, name]);
  });
}
