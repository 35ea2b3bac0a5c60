import type { ZodType } from 'zod';
import { fieldAt, valueAt } from '../../reader/schemaShape.ts';
import { chosen, itemOf, optionsOf, shapeOf } from '../../schemas/structure.ts';
import { allowedValues } from '../../schemas/structure.ts';
import type { FieldOrder } from '../text/fieldEdit.ts';
import { withValue, withoutField } from '../text/fieldEdit.ts';
import { withoutItem } from '../text/listEdit.ts';
import type { SingleValue } from '../text/scalarEdit.ts';
import type { FormField, SingleField } from './formField.ts';
import { fieldKey, singleFields } from './formField.ts';

/** What was typed, by the name of the field. */
export type Posted = ReadonlyMap<string, string>;

/**
 * Settings with what was typed into a form. Only fields whose value differs are touched.
 * @param settings the YAML that the form was made from
 * @param form the form
 * @param posted what was typed
 * @param order the order of fields in their groups
 */
export function withPosted(
  settings: string,
  form: FormField,
  posted: Posted,
  order: FieldOrder,
): string {
  const changed = singleFields(form).flatMap((field) => {
    const typed = posted.get(fieldKey(field.path));
    if (typed === undefined) return [];
    const words = tidied(typed, field);
    return words === tidied(field.value, field) ? [] : [{ field, words }];
  });
  const filled = changed
    .filter(({ words }) => words !== '')
    .reduce(
      (text, { field, words }) => withValue(text, field.path, valueOf(words, field), order),
      settings,
    );
  // From the last to the first, so that the numbers of items stay true.
  return changed
    .filter(({ words }) => words === '')
    .toReversed()
    .reduce((text, { field }) => withoutSingle(text, field), filled);
}

function withoutSingle(text: string, { path }: SingleField): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? withoutItem(text, path.slice(0, -1), last)
    : withoutField(text, path);
}

/** Words as they are kept: a field on one line has no line break that a window made, and no tab that was pasted. */
function tidied(words: string, { value }: SingleField): string {
  const text = words.replaceAll('\r\n', '\n').trim();
  return value.trim().includes('\n') ? text : text.replace(/\s*[\n\t]\s*/gu, ' ');
}

function valueOf(words: string, { type }: SingleField): SingleValue {
  if (type === 'number' && words !== '' && Number.isFinite(Number(words))) return Number(words);
  if (type === 'boolean' && (words === 'true' || words === 'false')) return words === 'true';
  return words;
}

/** The order of fields that a schema gives. */
export function orderOf(schema: ZodType, data: unknown): FieldOrder {
  return (path) => {
    const field = fieldAt(schema, path, data);
    return field === null ? [] : Object.keys(shapeOf(chosen(field, valueAt(data, path) ?? {})));
  };
}

/** A new item of a list: the fields that it needs, without values. */
export function emptyItem(list: ZodType): unknown {
  const item = itemOf(list);
  if (item === null) return null;
  const [first = item] = optionsOf(item);
  const shape = Object.entries(shapeOf(first));
  if (shape.length === 0) return null;
  const needed = shape.filter(([, field]) => !field.safeParse(undefined).success);
  return Object.fromEntries(
    (needed.length === 0 ? shape.slice(0, 1) : needed).map(([name, field]) => {
      const values = allowedValues(field);
      return [name, values.length === 1 ? values[0] : null];
    }),
  );
}
