import type { ZodType, core } from 'zod';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, nearest, spellingCure } from '../findings/nearest.ts';
import { anchorOf } from '../prose/headings.ts';
import { slugAdvice } from '../schemas/slug.ts';
import { expectation, kindWords, sentence } from './expectation.ts';
import type { UnfinishedFinding } from './unfinishedFinding.ts';
import { missingField } from './missingField.ts';
import { knownKeys, knownKinds, valueAt } from './schemaShape.ts';
import { formatCure } from './formatCure.ts';
import { typeFinding } from './typeFinding.ts';
import { described, fieldName, kindOf, shorten } from './valueWords.ts';
import type { YamlSource } from './yamlSource.ts';

type Issue = core.$ZodIssue;

/** Turns one issue of the schema library into findings written for an editor. */
export function issueFindings(
  issue: Issue,
  source: YamlSource,
  schema: ZodType,
): UnfinishedFinding[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, source, schema);
  if (issue.code === 'invalid_union') {
    return issue.discriminator === undefined
      ? unionFindings(issue, source, schema)
      : kindFindings(issue, issue.discriminator, source, schema);
  }
  const name = fieldName(issue.path);
  const isAbsent = valueAt(source.data, issue.path) === undefined && issue.path.length > 0;
  // A rule of the schema's own may point at a field that need not be there.
  if (isAbsent && issue.code !== 'custom') {
    return [missingField(issue, source, schema)];
  }
  const place = source.place(issue.path);
  const value = valueAt(source.data, issue.path);
  if (issue.code === 'invalid_type') return [typeFinding(issue, source, schema)];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const guess = typeof value === 'string' ? didYouMean(value, allowed) : '';
    return [
      finding(
        'field-value',
        place,
        `${name} is ${described(value)}.${guess}`,
        expectation(issue),
        typeof value === 'string' ? spellingCure(value, allowed) : null,
      ),
    ];
  }
  const curly =
    typeof value === 'string' && /^[“”‘’]/u.test(value)
      ? 'Curly quotation marks become part of the text. Write straight ones, or none. '
      : '';
  const slug =
    issue.message === slugAdvice && typeof value === 'string' && value.trim() !== ''
      ? ` Did you mean "${anchorOf(value)}"?`
      : '';
  return [
    finding(
      'field-value',
      place,
      `${name} is ${described(value)}.${slug}`,
      curly + sentence(issue.message),
      typeof value === 'string' ? formatCure(issue, value) : null,
    ),
  ];
}

function unknownFields(
  issue: core.$ZodIssueUnrecognizedKeys,
  source: YamlSource,
  schema: ZodType,
): Finding[] {
  const known = knownKeys(schema, issue.path, source.data);
  const where = issue.path.length > 0 ? `in ${fieldName(issue.path)}` : 'in this kind of file';
  return issue.keys.map((key) =>
    finding(
      'field-unknown',
      source.place([...issue.path, key], 'key'),
      /[“”„]/u.test(key)
        ? `"${shorten(key)}" is read as a field ${where}, because curly quotation marks do not keep text together. Type straight ones.`
        : `There is no field "${shorten(key)}" ${where}.${didYouMean(key, known)}`,
      known.length > 0
        ? `The fields are: ${listOf(known, 30)}.`
        : 'Check the spelling, or delete the field.',
      spellingCure(
        key,
        known.filter((name) => valueAt(source.data, [...issue.path, name]) === undefined),
      ),
    ),
  );
}

/** The field that says which kind of thing this is says nothing, or something unknown. */
function kindFindings(
  { path }: Issue,
  field: string,
  source: YamlSource,
  schema: ZodType,
): Finding[] {
  const parent = path.at(-1) === field ? path.slice(0, -1) : path;
  const kinds = knownKinds(schema, parent, field, source.data);
  const allowed =
    kinds.length === 0 ? 'See the examples in the handbook.' : `Allowed: ${listOf(kinds, 20)}.`;
  const group = valueAt(source.data, parent);
  const value = valueAt(group, [field]);
  if (value !== undefined || typeof group !== 'object' || group === null) {
    const guess = typeof value === 'string' ? didYouMean(value, kinds) : '';
    return [
      finding(
        'field-value',
        source.place([...parent, field]),
        `${fieldName([...parent, field])} is ${described(value)}.${guess}`,
        allowed,
        typeof value === 'string' ? spellingCure(value, kinds) : null,
      ),
    ];
  }
  const misspelt = Object.keys(group).find((key) => nearest(key, [field]) !== null);
  if (misspelt !== undefined) {
    return [
      finding(
        'field-unknown',
        source.place([...parent, misspelt], 'key'),
        `There is no field "${misspelt}" in ${fieldName(parent)}. Did you mean "${field}"?`,
        allowed,
        { replace: misspelt, with: field },
      ),
    ];
  }
  return [
    finding(
      'field-missing',
      source.place(parent),
      `${fieldName([...parent, field])} is missing.`,
      `Add the field. ${allowed}`,
    ),
  ];
}

/** Nothing that the field may hold fits: says what is wrong with what comes nearest. */
function unionFindings(
  { path, errors }: core.$ZodIssueInvalidUnion,
  source: YamlSource,
  schema: ZodType,
): UnfinishedFinding[] {
  const isAltogetherWrong = (issues: Issue[]): boolean =>
    issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  const near = errors
    .filter((issues) => !isAltogetherWrong(issues))
    .toSorted((a, b) => a.length - b.length)[0];
  if (near !== undefined) {
    return near.flatMap((issue) =>
      issueFindings({ ...issue, path: [...path, ...issue.path] }, source, schema),
    );
  }
  const value = valueAt(source.data, path);
  const kinds = errors
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? (kindWords[issue.expected] ?? []) : []));
  const allowed = [...new Set(kinds)].join(', or ');
  return [
    finding(
      'field-type',
      source.place(path),
      `${fieldName(path)} is ${kindOf(value)}.`,
      allowed === '' ? 'See the examples in the handbook.' : `It must be ${allowed}.`,
    ),
  ];
}
