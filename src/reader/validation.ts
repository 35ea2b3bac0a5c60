import type { ZodType, core } from 'zod';
import { config } from 'zod';
import { nearest } from '../findings/nearest.ts';
import { issueFindings } from './issueFindings.ts';
import type { UnfinishedFinding } from './unfinishedFinding.ts';
import { plainError } from './plainErrors.ts';
import { knownKeys, valueAt } from './schemaShape.ts';
import type { YamlSource } from './yamlSource.ts';

// Compiling schemas to functions costs more than it saves at a few hundred entries.
config({ jitless: true, localeError: plainError });

/** Data that fits its schema, or the findings that say why it does not. */
export type Validation<T> =
  { data: T; findings: [] } | { data: undefined; findings: UnfinishedFinding[] };

/**
 * Checks data against a schema and reports every fault at its place.
 * @param source the data, which knows where its values are
 * @param schema the schema
 */
export function validate<T>(source: YamlSource, schema: ZodType<T>): Validation<T> {
  const result = schema.safeParse(source.data ?? {});
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
        const path = meant === null ? null : [...issue.path, meant];
        return path === null || valueAt(data, path) !== undefined ? [] : [path.join('/')];
      });
    }),
  );
}
