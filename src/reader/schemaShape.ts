import type { ZodType } from 'zod';
import { allowedValues, chosen, itemOf, optionsOf, shapeOf } from '../schemas/structure.ts';

/** The field names that a schema knows at a path; empty when it cannot be told. */
export function knownKeys(schema: ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const field = fieldAt(schema, path, data);
  return field === null ? [] : Object.keys(shapeOf(chosen(field, valueAt(data, path))));
}

/** The kinds in a union at a path, distinguished by one of their fields. */
export function knownKinds(
  schema: ZodType,
  path: readonly PropertyKey[],
  discriminator: string,
  data: unknown,
): string[] {
  const field = fieldAt(schema, path, data);
  if (field === null) return [];
  return optionsOf(field).flatMap((option) => {
    const kind = shapeOf(option)[discriminator];
    return kind === undefined ? [] : allowedValues(kind).map(String);
  });
}

/** The schema of the field at a path; `null` when it cannot be told. */
export function fieldAt(
  schema: ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): ZodType | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const meant = chosen(schema, data);
  const field = typeof step === 'number' ? itemOf(meant) : shapeOf(meant)[String(step)];
  return field === undefined || field === null ? null : fieldAt(field, rest, valueAt(data, [step]));
}

/** The value at a path, or `undefined`. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Whether the field at a path may be left out. */
export function isOptional(schema: ZodType, path: readonly PropertyKey[], data: unknown): boolean {
  return fieldAt(schema, path, data)?.safeParse(undefined).success === true;
}
