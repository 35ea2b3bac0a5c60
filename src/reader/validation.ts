import type { ZodType, core } from 'zod';
import { config } from 'zod';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, nearest } from '../findings/nearest.ts';
import type { YamlSource } from './yamlSource.ts';

// Compiling schemas to functions costs more than it saves at a few hundred entries.
config({ jitless: true });

/** Data that fits its schema, or the findings that say why it does not. */
export type Validation<T> = { data: T; findings: [] } | { data: undefined; findings: Finding[] };

/**
 * Holds data against a schema and reports every fault at its place.
 * @param source the data, which knows where its values stand
 * @param schema the schema
 */
export function validate<T>(source: YamlSource, schema: ZodType<T>): Validation<T> {
  const result = schema.safeParse(source.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, findings: [] };
  const { issues } = result.error;
  const misspelt = misspeltFields(issues, schema, source.data);
  return {
    data: undefined,
    findings: issues
      // A misspelt field is one fault, not a field too many and another too few.
      .filter((issue) => !misspelt.has(issue.path.join('/')))
      .flatMap((issue) => issueFindings(issue, source, schema)),
  };
}

/** The paths of the fields that are missing only because their names are misspelt. */
function misspeltFields(
  issues: readonly core.$ZodIssue[],
  schema: ZodType,
  data: unknown,
): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = knownKeys(schema, issue.path, data);
      return issue.keys.flatMap((key) => {
        const meant = nearest(key, known);
        return meant === null || isThere(data, [...issue.path, meant])
          ? []
          : [[...issue.path, meant].join('/')];
      });
    }),
  );
}

function isThere(data: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return true;
}

/** Turns one issue of the schema library into findings written for an editor. */
function issueFindings(issue: core.$ZodIssue, source: YamlSource, schema: ZodType): Finding[] {
  const name = fieldName(issue.path);
  const place = source.place(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path, source.data);
    return issue.keys.map((key) =>
      finding(
        'field-unknown',
        source.place([...issue.path, key], 'key'),
        `There is no field "${key}"${issue.path.length > 0 ? ` in ${name}` : ' in this kind of file'}.${didYouMean(key, known)}`,
        known.length > 0
          ? `The fields are: ${listOf(known, 30)}.`
          : 'Check the spelling, or delete the field.',
      ),
    );
  }
  if (
    issue.code === 'invalid_union' &&
    'discriminator' in issue &&
    issue.discriminator !== undefined
  ) {
    return [
      finding(
        'field-value',
        place,
        `${name} does not name a kind that exists.`,
        'Check the field "' +
          String(issue.discriminator) +
          '" against the examples in the handbook.',
      ),
    ];
  }
  if (issue.input === undefined && issue.path.length > 0) {
    return [
      finding(
        'field-missing',
        source.place(issue.path, 'key'),
        `${name} is missing.`,
        `Add the field. ${expectation(issue)}`.trim(),
      ),
    ];
  }
  if (issue.code === 'invalid_type') {
    return [finding('field-type', place, `${name} is ${kindOf(issue.input)}.`, expectation(issue))];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      finding(
        'field-value',
        place,
        `${name} is "${shorten(issue.input)}".${didYouMean(String(issue.input), allowed)}`,
        `Allowed: ${listOf(allowed, 20)}.`,
      ),
    ];
  }
  return [
    finding('field-value', place, `${name} is ${described(issue.input)}.`, plain(issue.message)),
  ];
}

/** What the schema asks for, in words. */
function expectation(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return `It must be ${kindWords[issue.expected] ?? 'another kind of value'}.`;
  if (issue.code === 'invalid_value') return `Allowed: ${listOf(issue.values.map(String), 20)}.`;
  return plain(issue.message);
}

const kindWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line that starts with a hyphen',
  object: 'a group of fields, indented below the name',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return described(value);
}

function described(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'object')
    return Array.isArray(value) ? `a list of ${value.length}` : 'a group of fields';
  return `"${shorten(value)}"`;
}

function shorten(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A sentence: the library's own short messages lack a full stop. */
function plain(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

/** A path as an editor reads it: `members, item 2, post`. */
function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'this file';
  const words = path.map((step) =>
    typeof step === 'number' ? `item ${step + 1}` : `"${String(step)}"`,
  );
  return words.join(', ');
}

/** The field names that the schema knows at a path; empty when it cannot be told. */
function knownKeys(schema: ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  let current: unknown = schema;
  let value: unknown = data;
  for (const step of path) {
    current = child(unwrap(current, value), step);
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined;
  }
  return Object.keys(shapeOf(unwrap(current, value)));
}

interface Definition {
  type?: string;
  innerType?: unknown;
  in?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
  options?: unknown[];
  discriminator?: string;
  values?: unknown[];
}

function definitionOf(schema: unknown): Definition {
  return (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {};
}

function shapeOf(schema: unknown): Record<string, unknown> {
  return definitionOf(schema).shape ?? {};
}

/** Looks through defaults and optional wrappers, and picks the option of a union that the data names. */
function unwrap(schema: unknown, value: unknown): unknown {
  const definition = definitionOf(schema);
  if (definition.innerType !== undefined) return unwrap(definition.innerType, value);
  if (definition.in !== undefined) return unwrap(definition.in, value);
  if (definition.discriminator !== undefined && typeof value === 'object' && value !== null) {
    const wanted = (value as Record<string, unknown>)[definition.discriminator];
    return definition.options?.find((option) => {
      const literal = definitionOf(shapeOf(option)[definition.discriminator ?? '']);
      return literal.values?.includes(wanted);
    });
  }
  return schema;
}

function child(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === 'number') return definitionOf(schema).element;
  return shapeOf(schema)[String(step)];
}
