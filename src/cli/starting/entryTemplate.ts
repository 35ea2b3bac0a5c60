import { stringify } from 'yaml';
import type { ZodType } from 'zod';
import { ZodObject } from 'zod';

const width = 100;

/**
 * The settings of a new entry: every field of its schema with what it is for. Fields that are needed are filled in or left
 * empty, so that the check asks for them; the others stand behind a hash sign.
 * @param schema the schema
 * @param docs what each field is for
 * @param values what is known already
 */
export function entryTemplate(
  schema: ZodObject,
  docs: ReadonlyMap<string, string>,
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(schema.shape)
    .map(([field, type]) => {
      const comment = asComment(docs.get(field) ?? '');
      if (field in values)
        return `${comment}${stringify({ [field]: values[field] }, { lineWidth: 0 })}`;
      if (!isNeeded(type)) return `${comment}# ${field}:\n`;
      // Every page names its sources, and a first line is easier to fill in than to find.
      if (field === 'sources') return `${comment}sources:\n  - document:\n`;
      return `${comment}${allowed(type)}${field}:\n${neededWithin(type)}`;
    })
    .join('');
}

/** The fields that must be filled in before the entry is sound. */
export function emptyFields(
  schema: ZodObject,
  values: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(schema.shape).flatMap(([field, type]) =>
    isNeeded(type) && !(field in values) ? [field] : [],
  );
}

function isNeeded(type: unknown): boolean {
  return !(type as ZodType).safeParse(undefined).success;
}

/** The fields that must be filled in within a field. */
function neededWithin(type: unknown): string {
  if (!(type instanceof ZodObject)) return '';
  return emptyFields(type, {})
    .map((field) => `  ${field}:\n`)
    .join('');
}

/** The values that a field may hold, when they are few, as a comment. */
function allowed(type: unknown): string {
  const issue = (type as ZodType).safeParse(Symbol.iterator).error?.issues[0];
  return issue?.code === 'invalid_value'
    ? asComment(`Allowed: ${issue.values.map(String).join(', ')}.`)
    : '';
}

/** A comment in lines that fit a window. Lists in it keep their lines. */
function asComment(doc: string): string {
  return doc
    .split('\n')
    .flatMap((line) => wrapped(line))
    .map((line) => `# ${line}\n`)
    .join('');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
