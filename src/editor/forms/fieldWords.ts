import type { ZodType } from 'zod';
import { fieldInfo } from '../../schemas/fieldInfo.ts';

/** What a value that a file holds is called in a list to choose from: `at-risk` is “At risk”. A code such as `cy` stays as it is. */
export function choiceLabel(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const words = String(value as string);
  if (!/^(?:[a-z]{3,}|[a-z]+(?:-[a-z]+)+)$/u.test(words)) return words;
  const spaced = words.replaceAll(/(?<!^non)-/gu, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/**
 * What a field means, for someone filling in a form. Values have the same names as in the list, and file names are left out for
 * choices from a list.
 * @param values the possible values; none if anything can be typed
 */
export function helpOf(schema: ZodType, values: readonly unknown[]): string {
  const { description } = fieldInfo(schema);
  const called = values.reduce<string>(
    (words, value) => words.replaceAll(`"${String(value as string)}"`, `“${choiceLabel(value)}”`),
    description,
  );
  return called.replace(namesOfFiles, '');
}

const namesOfFiles =
  /(?::|, by) (?:its id in|the name of a file in|names of files in|ids in) [a-z/]+(?:\.yaml|\/)(?=\.)/u;

/** An example as it is typed into a form, without the signs that a file needs; empty where there is none. */
export function exampleIn(schema: ZodType): string {
  const [example] = fieldInfo(schema).examples;
  const values: readonly unknown[] = Array.isArray(example) ? example : [example];
  const isTyped = (value: unknown): value is string | number =>
    typeof value === 'string' || typeof value === 'number';
  return values.every(isTyped) ? values.join('; ') : '';
}
