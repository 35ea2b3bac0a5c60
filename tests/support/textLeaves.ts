import type { ZodType } from 'zod';
import type { CollectionName } from '../../src/collections/index.ts';
import { collections } from '../../src/collections/index.ts';

/** A schema's internal definition in zod. */
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
 * Every free-text field of every kind of file, as `kind: path`, for example `site: doors[].title`. Fields with a pattern, such as
 * dates, ids and addresses, are left out.
 */
export function textLeaves(): string[] {
  return Object.entries(collections).flatMap(([name, { schema }]) => [
    ...new Set(leavesOf(schema, '').map((path) => `${name}: ${path}`)),
  ]);
}

function leavesOf(schema: unknown, path: string): string[] {
  const { type, shape, options, checks = [], format, ...inner } = definitionOf(schema);
  // A transform of the input says nothing about what is allowed: the schema after it does.
  const isPrepared = definitionOf(inner.in).type === 'transform';
  const wrapped = inner.innerType ?? (isPrepared ? inner.out : inner.in);
  // A date validated by a function is not free text either.
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

/** The `textLeaves` name of a field in a file. */
export function leafOf(file: string, field: readonly PropertyKey[]): string {
  const name = (Object.keys(collections) as CollectionName[]).find((kind) =>
    collections[kind].pattern.test(file),
  );
  const path = field
    // A key with dots is the name of a phrase, and any name may be used there.
    .map((step) =>
      typeof step === 'number' || String(step).includes('.') ? '[]' : `.${String(step)}`,
    )
    .join('')
    .slice(1);
  return `${name ?? file}: ${path}`;
}
