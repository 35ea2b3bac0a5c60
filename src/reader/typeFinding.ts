import type { ZodType, core } from 'zod';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { plainError } from './plainErrors.ts';
import { isOptional, valueAt } from './schemaShape.ts';
import { fieldName, kindOf, shorten } from './valueWords.ts';
import type { YamlSource } from './yamlSource.ts';

/** The finding about a value of another kind than the field holds: what was typed, and how to type it. */
export function typeFinding(
  issue: core.$ZodIssueInvalidType,
  source: YamlSource,
  schema: ZodType,
): Finding {
  const { path, expected } = issue;
  const value = valueAt(source.data, path);
  const name = fieldName(path);
  const written = source.written(path) ?? '';
  const found = (message: string, hint: string): Finding =>
    finding('field-type', source.place(path), message, hint);

  if (value === null || value === undefined) {
    const leave = isOptional(schema, path, source.data) ? ' Or delete the line.' : '';
    return found(`${name} is empty.`, `${expectedKind(issue)}${leave}`);
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const reads = typeof value === 'number' ? 'a number' : 'yes or no';
    return found(
      `${name} is ${written}, which reads as ${reads} and not as text.`,
      `Put quotation marks round it: "${written}".`,
    );
  }
  if (typeof value === 'string' && isNumeric(expected) && Number.isFinite(Number(value)))
    return found(
      `${name} is "${written}" in quotation marks, so it reads as text and not as a number.`,
      `Take the quotation marks away: ${written}`,
    );
  if (
    typeof value === 'string' &&
    expected === 'boolean' &&
    /^(?:true|false|yes|no)$/iu.test(value)
  )
    return found(
      `${name} is ${kindOf(value)}.`,
      `Write ${/^(?:true|yes)$/iu.test(value) ? 'true' : 'false'}, without quotation marks.`,
    );
  if (typeof value === 'string' && expected === 'array' && /^-\S/u.test(value))
    return found(
      `${name} is "${shorten(value)}" and no list: there is no space after the hyphen.`,
      `Put a space after the hyphen of each item: "- ${shorten(value.slice(1).split(' -', 1)[0])}".`,
    );
  const [pair] = typeof value === 'object' ? Object.entries(value) : [];
  if (expected === 'string' && pair !== undefined && !Array.isArray(value))
    return found(
      `${name} reads as a name and a value, since there is a colon in it.`,
      `Put quotation marks round the whole text: "${shorten(`${pair[0]}: ${typeof pair[1] === 'object' ? '...' : String(pair[1])}`)}".`,
    );
  return found(`${name} is ${kindOf(value)}.`, expectedKind(issue));
}

/** What the schema asks for, in its own words where it has some. */
export function expectedKind(issue: core.$ZodIssueInvalidType): string {
  const isOwn = issue.message !== plainError({ code: 'invalid_type' } as core.$ZodRawIssue);
  return isOwn
    ? issue.message
    : `It must be ${kindWords[issue.expected] ?? 'another kind of value'}.`;
}

function isNumeric(expected: string): boolean {
  return expected === 'number' || expected === 'int';
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
