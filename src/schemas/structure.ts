import type { ZodType } from 'zod';
import { z } from 'zod';

/** The schema within one wrapper for what is optional, has a default or is prepared; `null` when there is none. */
export function wrapped(schema: ZodType): ZodType | null {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return schema.unwrap() as ZodType;
  return schema instanceof z.ZodPipe ? (schema.out as ZodType) : null;
}

/** The schema within all its wrappers. */
export function unwrapped(schema: ZodType): ZodType {
  const inner = wrapped(schema);
  return inner === null ? schema : unwrapped(inner);
}

/** The fields of a group of fields, by name; none for anything else. */
export function shapeOf(schema: ZodType): Record<string, ZodType> {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, ZodType>) : {};
}

/** What the items of a list are; `null` for anything but a list. */
export function itemOf(schema: ZodType): ZodType | null {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray ? (inner.element as ZodType) : null;
}

/** What a field may be one of; none when it can be only one thing. */
export function optionsOf(schema: ZodType): readonly ZodType[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion ? (inner.options as ZodType[]) : [];
}

/** The values of a field that holds one of a few; none for any other. */
export function allowedValues(schema: ZodType): unknown[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return inner.options;
  return inner instanceof z.ZodLiteral ? [...inner.values] : [];
}

/** What a value is meant to be, of all that a field may be one of. */
export function chosen(schema: ZodType, value: unknown): ZodType {
  const inner = unwrapped(schema);
  const options = optionsOf(inner);
  if (options.length === 0 || typeof value !== 'object' || value === null) return inner;
  if (!(inner instanceof z.ZodDiscriminatedUnion))
    return options.find((option) => unwrapped(option) instanceof z.ZodObject) ?? inner;
  const { discriminator } = inner.def;
  const kind = (value as Record<string, unknown>)[discriminator];
  const isMeant = (option: ZodType): boolean => {
    const field = shapeOf(option)[discriminator];
    return field !== undefined && allowedValues(field).includes(kind);
  };
  return options.find(isMeant) ?? inner;
}
