import type { ZodType } from 'zod';
import type { CollectionName } from '../../src/collections/index.ts';
import { collections } from '../../src/collections/index.ts';

/** What zod knows of a schema. */
interface Definition {
  type?: string;
  innerType?: unknown;
  in?: unknown;
  out?: unknown;
  element?: unknown;
  valueType?: unknown;
  shape?: Record<string, unknown>;
  options?: unknown[];
  format?: string;
  checks?: { _zod: { def: { check: string } } }[];
}

/**
 * Every field of every kind of file that takes any words, as `kind: path`, for example `site: doors[].title`. A field that only
 * takes a pattern, such as a date, an id or an address, is none.
 */
export function textLeaves(): string[] {
  return Object.entries(collections).flatMap(([name, { schema }]) => [
    ...new Set(leavesOf(schema, '').map((path) => `${name}: ${path}`)),
  ]);
}

function leavesOf(schema: unknown, path: string): string[] {
  const { type, shape, options, checks = [], format, ...inner } = definitionOf(schema);
  // What is made of the input before it is looked at says nothing of what it may be.
  const isPrepared = definitionOf(inner.in).type === 'transform';
  const wrapped = inner.innerType ?? (isPrepared ? inner.out : inner.in);
  // A date that is judged by a function is no free text either.
  if (isPrepared && definitionOf(inner.out).type === 'string' && !takesWords(schema)) return [];
  if (wrapped !== undefined) return leavesOf(wrapped, path);
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, value]) =>
      leavesOf(value, path === '' ? key : `${path}.${key}`),
    );
  if (options !== undefined) return options.flatMap((option) => leavesOf(option, path));
  const element = inner.element ?? inner.valueType;
  if (element !== undefined) return leavesOf(element, `${path}[]`);
  const isPattern =
    format !== undefined || checks.some(({ _zod }) => _zod.def.check === 'string_format');
  return type === 'string' && !isPattern ? [path] : [];
}

function takesWords(schema: unknown): boolean {
  return (schema as ZodType).safeParse('Any words').success;
}

function definitionOf(schema: unknown): Definition {
  return (schema as { _zod?: { def: Definition } } | undefined)?._zod?.def ?? {};
}

/** The leaf that a field of a file is. */
export function leafOf(file: string, field: readonly PropertyKey[]): string {
  const name = (Object.keys(collections) as CollectionName[]).find((kind) =>
    collections[kind].pattern.test(file),
  );
  const path = field
    // A name with dots is that of a phrase, one of many that are called what they like.
    .map((step) =>
      typeof step === 'number' || String(step).includes('.') ? '[]' : `.${String(step)}`,
    )
    .join('')
    .slice(1);
  return `${name ?? file}: ${path}`;
}
