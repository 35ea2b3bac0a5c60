import { stringify } from 'yaml';
import type { ZodObject, ZodType } from 'zod';
import { exampleOf } from './exampleOf.ts';
import { fieldInfo } from './fieldInfo.ts';
import { allowedValues, shapeOf } from './structure.ts';

const width = 100;

/**
 * The settings of a new entry: every field of its schema with what it is for. Fields that are needed are filled in or left
 * empty, so that the check asks for them; the others are commented out with a hash sign.
 * @param schema the schema
 * @param values what is known already
 */
export function entryTemplate(
  schema: ZodObject,
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(shapeOf(schema))
    .map(([field, type]) => {
      const { description } = fieldInfo(type);
      if (field in values)
        return `${asComment(description)}${stringify({ [field]: values[field] }, { lineWidth: 0 })}`;
      const comment = `${asComment(description)}${asComment(choice(type))}`;
      if (!isNeeded(type)) return `${comment}# ${field}:\n`;
      // Every page names its sources, and a first line is easier to fill in than to find.
      if (field === 'sources') return `${comment}sources:\n  - document:\n`;
      return `${comment}${field}:\n${neededWithin(type)}`;
    })
    .join('');
}

/** The fields that must be filled in before the entry is sound. */
export function emptyFields(schema: ZodType, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([field, type]) =>
    isNeeded(type) && !(field in values) ? [field] : [],
  );
}

function isNeeded(type: ZodType): boolean {
  return !type.safeParse(undefined).success;
}

/** The fields that must be filled in within a field. */
function neededWithin(type: ZodType): string {
  return emptyFields(type, {})
    .map((field) => `  ${field}:\n`)
    .join('');
}

/** What is allowed in a field: its values, when they are few, or an example. */
function choice(type: ZodType): string {
  const allowed = allowedValues(type);
  if (allowed.length > 1) return `Allowed: ${allowed.map(String).join(', ')}.`;
  const example = exampleOf(type);
  return example === null ? '' : `For example: ${example}`;
}

/** A comment in lines that fit a window. */
function asComment(text: string): string {
  return wrapped(text)
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
