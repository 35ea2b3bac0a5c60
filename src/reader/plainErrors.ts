import type { core } from 'zod';

/**
 * What the schema library says of a value when the schema has no words of its own, written for an editor.
 * @returns a sentence, whatever is wrong
 */
export function plainError(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_small':
      return atLeast(
        String(issue['origin']),
        Number(issue['minimum']),
        issue['inclusive'] !== false,
      );
    case 'too_big':
      return atMost(
        String(issue['origin']),
        Number(issue['maximum']),
        issue['inclusive'] !== false,
      );
    case 'not_multiple_of':
      return `Write a multiple of ${String(issue['divisor'])}.`;
    case 'invalid_format':
      return 'It is not in the format this field needs. See the examples in the handbook.';
    default:
      return 'This field cannot contain it. See the examples in the handbook.';
  }
}

function atLeast(origin: string, limit: number, inclusive: boolean): string {
  if (origin === 'string') return `Write at least ${limit} characters.`;
  if (origin === 'array') return `Give at least ${limit} of them.`;
  return inclusive ? `Write ${limit} or more.` : `Write a number above ${limit}.`;
}

function atMost(origin: string, limit: number, inclusive: boolean): string {
  if (origin === 'string') return `Write at most ${limit} characters.`;
  if (origin === 'array') return `Give at most ${limit} of them.`;
  return inclusive ? `Write ${limit} or less.` : `Write a number below ${limit}.`;
}
