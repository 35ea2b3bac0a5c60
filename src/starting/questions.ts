import type { ZodType } from 'zod';
import { fieldInfo } from '../schemas/fieldInfo.ts';
import { shapeOf } from '../schemas/structure.ts';
import type { EntryKind } from './entryKinds.ts';

/** A field that someone can be asked for in one line. */
export interface Question {
  field: string;
  question: string;
}

/** The fields of a kind that are needed, take one line of text and are not known from the start. */
export function questionsOf({ schema }: EntryKind): Question[] {
  return Object.entries(shapeOf(schema))
    .filter(
      ([field, type]) => field !== 'title' && !type.safeParse(undefined).success && takesText(type),
    )
    .map(([field, type]) => ({ field, question: fieldInfo(type).description }));
}

/** Whether a field holds words or one of a few values; dates, numbers and lists are filled in later. */
function takesText(type: ZodType): boolean {
  const error = type.safeParse(0).error?.issues[0];
  const isText = error?.code === 'invalid_type' && error.expected === 'string';
  return (isText && type.safeParse('words').success) || error?.code === 'invalid_value';
}
