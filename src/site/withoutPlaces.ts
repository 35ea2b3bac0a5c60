/**
 * The same data without the places of its texts in the files: no page asks for them, and they are half of what Astro would have to
 * write down and read again after every save. What was one object in two places is one object still.
 */
export function withoutPlaces<Data>(data: Data): Data {
  const copies = new Map<object, unknown>();
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = copyOf(value, copied);
    copies.set(value, copy);
    return copy;
  };
  return copied(data) as Data;
}

function copyOf(value: object, copied: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, copied(held)]));
  if (value instanceof Set) return new Set([...value].map(copied));
  const isText = 'type' in value && 'position' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(isText && name === 'position'))
      .map(([name, held]) => [name, copied(held)]),
  );
}
