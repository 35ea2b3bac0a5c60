import { hash } from 'node:crypto';

/** How an object is told from others without looking inside; `null` when it has to be looked into. */
export type NameOf = (value: object) => string | null;

/** Makes functions that tell whether two values are the same by a short text. What was seen before is not looked at again. */
export function openDigests(nameOf: NameOf = () => null): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return digestOf(textOf(value, nameOf));
    const digest = known.get(value) ?? digestOf(textOf(value, nameOf));
    known.set(value, digest);
    return digest;
  };
}

/** A short text that stands for a longer one. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 24);
}

/** A value as a text that no other value has. Fields count in the order in which they stand. */
function textOf(value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const name = nameOf(value);
  if (name !== null) return `@${JSON.stringify(name)}`;
  if (Array.isArray(value)) {
    let text = '[';
    for (const item of value as unknown[]) text += `${textOf(item, nameOf)},`;
    return `${text}]`;
  }
  if (value instanceof Map) return `map${textOf([...(value as Map<unknown, unknown>)], nameOf)}`;
  if (value instanceof Set) return `set${textOf([...(value as Set<unknown>)], nameOf)}`;
  let text = '{';
  for (const [key, field] of Object.entries(value))
    text += `${JSON.stringify(key)}:${textOf(field, nameOf)},`;
  return `${text}}`;
}

function scalarText(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error('A function or symbol among the data of a site cannot be compared.');
  return typeof value === 'bigint' ? `${value}n` : String(Object.is(value, -0) ? '-0' : value);
}
