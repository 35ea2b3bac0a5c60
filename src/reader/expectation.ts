import type { ZodType, core } from 'zod';
import { listOf } from '../findings/nearest.ts';
import { exampleOf } from '../schemas/exampleOf.ts';
import { fieldInfo } from '../schemas/fieldInfo.ts';
import { plainError } from './plainErrors.ts';
import { fieldAt } from './schemaShape.ts';

/** What a field means and what is allowed there, in sentences. */
export function fieldHelp(schema: ZodType, issue: core.$ZodIssue, data: unknown): string {
  const field = fieldAt(schema, issue.path, data);
  if (field === null) return expectation(issue);
  const example = exampleOf(field);
  const asked = expectation(issue);
  const isPlain = asked === `It must be ${kindWords['string'] ?? ''}.` && example !== null;
  const saysExample = example === null || /allowed|for example/iu.test(asked);
  return [
    fieldInfo(field).description,
    ...(isPlain ? [] : [asked]),
    ...(saysExample ? [] : [`For example: ${example}`]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the schema asks for, in words. */
export function expectation(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return expectedKind(issue);
  if (issue.code === 'invalid_value') return `Allowed: ${listOf(issue.values.map(String), 20)}.`;
  return sentence(issue.message);
}

/** Words with a full stop at their end. */
export function sentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

/** What the schema asks for, in its own words where it has some. */
export function expectedKind(issue: core.$ZodIssueInvalidType): string {
  const isOwn = issue.message !== plainError({ code: 'invalid_type' } as core.$ZodRawIssue);
  return isOwn
    ? issue.message
    : `It must be ${kindWords[issue.expected] ?? 'another kind of value'}.`;
}

/** Kinds of values, in words. */
export const kindWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line that starts with a hyphen',
  object: 'a group of fields, indented below the name',
};
