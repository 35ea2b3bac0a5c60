import { stringify } from 'yaml';
import type { ZodType } from 'zod';
import { fieldInfo } from './fieldInfo.ts';

/** An example of a field as it is typed into a file, on one line; `null` when the field is a group of others. */
export function exampleOf(schema: ZodType): string | null {
  const [example] = fieldInfo(schema).examples;
  return example === undefined
    ? null
    : stringify(example, {
        collectionStyle: 'flow',
        lineWidth: 0,
        flowCollectionPadding: false,
      }).trim();
}
