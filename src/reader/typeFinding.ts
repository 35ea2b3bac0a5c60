import type { ZodType, core } from 'zod';
import { finding } from '../findings/catalogue.ts';
import type { Cure } from '../findings/finding.ts';
import { expectedKind, fieldHelp } from './expectation.ts';
import type { UnfinishedFinding } from './unfinishedFinding.ts';
import { withReference } from './unfinishedFinding.ts';
import { fieldAt, isOptional, valueAt } from './schemaShape.ts';
import { fieldName, kindOf, shorten } from './valueWords.ts';
import type { YamlSource } from './yamlSource.ts';

/** The finding about a value of another kind than the field holds: what was typed, and how to type it. */
export function typeFinding(
  issue: core.$ZodIssueInvalidType,
  source: YamlSource,
  schema: ZodType,
): UnfinishedFinding {
  const { path, expected } = issue;
  const value = valueAt(source.data, path);
  if (value === null) return emptyField(issue, source, schema);
  const written = source.written(path) ?? '';
  const { what, hint, cure } = (typeof value === 'string'
    ? textInstead(value, written, expected)
    : otherInstead(value, written, expected)) ?? {
    what: `is ${kindOf(value)}`,
    hint: expectedKind(issue),
    cure: null,
  };
  return finding('field-type', source.place(path), `${fieldName(path)} ${what}.`, hint, cure);
}

function emptyField(
  issue: core.$ZodIssueInvalidType,
  source: YamlSource,
  schema: ZodType,
): UnfinishedFinding {
  const { path } = issue;
  const leave = isOptional(schema, path, source.data) ? ' Or delete the line.' : '';
  const empty = finding(
    'field-type',
    source.place(path),
    `${fieldName(path)} is empty.`,
    fieldHelp(schema, issue, source.data) + leave,
  );
  return withReference(empty, fieldAt(schema, path, source.data));
}

interface Slip {
  what: string;
  hint: string;
  cure: Cure | null;
}

/** How text came to be where there should be something else. */
function textInstead(value: string, written: string, expected: string): Slip | null {
  const isNumber = (expected === 'number' || expected === 'int') && Number.isFinite(Number(value));
  if (isNumber && value.trim() !== '') {
    return {
      what: `is "${written}" in quotation marks, so it is read as text, not a number`,
      hint: `Remove the quotation marks: ${written}`,
      cure: { replace: `"${written}"`, with: written },
    };
  }
  if (expected === 'boolean' && /^(?:true|false|yes|no)$/iu.test(value)) {
    const meant = /^(?:true|yes)$/iu.test(value) ? 'true' : 'false';
    return {
      what: `is ${kindOf(value)}`,
      hint: `Write ${meant}, without quotation marks.`,
      cure: written === value ? { replace: value, with: meant } : null,
    };
  }
  if (expected === 'array' && /^-\S/u.test(value)) {
    return {
      what: `is "${shorten(value)}", not a list: there is no space after the hyphen`,
      hint: `Put a space after the hyphen of each item: "- ${shorten(value.slice(1).split(' -', 1)[0])}".`,
      cure: null,
    };
  }
  return null;
}

/** How something else came to be where there should be text. */
function otherInstead(value: unknown, written: string, expected: string): Slip | null {
  if (expected !== 'string') return null;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return {
      what: `is ${written}, which reads as ${typeof value === 'number' ? 'a number' : 'yes or no'} and not as text`,
      hint: `Put quotation marks round it: "${written}".`,
      cure: { replace: written, with: `"${written}"` },
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [pair] = Object.entries(value as Record<string, unknown>);
  if (pair === undefined) return null;
  const [name, rest] = pair;
  const end = typeof rest === 'object' ? '...' : String(rest);
  return {
    what: 'is read as a name and a value, because there is a colon in it',
    hint: `Put quotation marks round the whole text: "${shorten(`${name}: ${end}`)}".`,
    cure: null,
  };
}
