import type { ZodType, core } from 'zod';
import { finding } from '../findings/catalogue.ts';
import { fieldHelp } from './expectation.ts';
import { fieldAt } from './schemaShape.ts';
import type { UnfinishedFinding } from './unfinishedFinding.ts';
import { withReference } from './unfinishedFinding.ts';
import { fieldName } from './valueWords.ts';
import type { YamlSource } from './yamlSource.ts';

/** The finding about a field that is not there: what it means, and what is allowed there. */
export function missingField(
  issue: core.$ZodIssue,
  source: YamlSource,
  schema: ZodType,
): UnfinishedFinding {
  const missing = finding(
    'field-missing',
    source.place(issue.path, 'key'),
    `${fieldName(issue.path)} is missing.`,
    `Add the field. ${fieldHelp(schema, issue, source.data)}`,
  );
  return withReference(missing, fieldAt(schema, issue.path, source.data));
}
