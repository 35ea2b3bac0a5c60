import type { ReviewRequest } from '../documents/drafts/reviewCopy.ts';
import { dateText } from '../model/dateText.ts';
import { IsoDateSchema } from '../schemas/isoDate.ts';

/** Who is asked for comments and by when, from the options of the command. Throws, in a sentence, when the day is none. */
export function reviewRequest(asked: string | undefined, by: string | undefined): ReviewRequest {
  if (by !== undefined && !IsoDateSchema.safeParse(by).success)
    throw new Error(
      `--by: "${by}" is not a date. Write it as year, month and day, for example 2025-09-12.`,
    );
  return {
    asked: (asked ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    by: by === undefined ? null : dateText(by),
  };
}
